/** Addresses of a figure: its page and every file that can be downloaded; `saveAs` begins the names of saved files. */
export function addressesOfFigure(id: string) {
  const page = `/figures/${id}/`;
  return {
    page,
    ...filesBelow(page),
    saveAs: `figure-${id}`,
    svg: `${page}figure.svg`,
    png: `${page}figure.png`,
    png2x: `${page}figure-2x.png`,
    /** 1200 × 630 px, for link previews. */
    card: `${page}card.png`,
    /** What the browser draws from when a reader explores the figure. */
    model: `${page}model.json`,
    oembed: `${page}oembed.json`,
    /** Always the latest edition. */
    embed: `/embed/${id}/`,
  };
}

/** Addresses of a dataset: its page, its files and the start of their names. */
export function addressesOfDataset(id: string) {
  const page = `/data/${id}/`;
  return { page, ...filesBelow(page), saveAs: `dataset-${id}` };
}

/** Addresses of a chapter: its page, its citation files and the start of their names. */
export function addressesOfChapter(slug: string) {
  const page = `/chapters/${slug}/`;
  return { page, ...citationsBelow(page), saveAs: `chapter-${slug}` };
}

/** Address of a page with the report's own text. */
export function addressOfPage(name: string): string {
  return `/${name}/`;
}

/** Address of a claim of the audited source. */
export function addressOfClaim(id: string): string {
  return `/claims/${id}/`;
}

/** Address of a projection in the audit. */
export function addressOfProjection(id: string): string {
  return `/audit/#${id}`;
}

/** Address of an erratum in the list of errata. */
export function addressOfErratum(id: string): string {
  return `/errata/#${id}`;
}

/** The embed of a figure in one edition, which never changes: the address to cite. */
export function embedOfEdition(edition: string, id: string): string {
  return `/embed/${edition}/${id}/`;
}

/** Address of a JSON Schema: of a folder of the content, or of a downloadable file. */
export function addressOfSchema(name: string): string {
  return `/schemas/${name}.json`;
}

/** Addresses of all the data: the catalogue, and the files that contain more than one dataset. */
export const addressesOfData = {
  page: '/data/',
  package: '/data/datapackage.json',
  series: '/data/series.csv',
  sources: '/data/sources.csv',
  observationSources: '/data/observation-sources.csv',
  milestones: '/data/milestones.csv',
  projections: '/data/projections.csv',
  changes: '/data/changes.csv',
  derived: '/data/derived.csv',
  consistency: '/data/consistency.csv',
  schemas: '/schemas/',
} as const;

/** Address of the archive with all data; `name` is the name of the data package. */
export function addressOfArchive(name: string): string {
  return `/data/${name}.zip`;
}

/** Addresses of the list of changes. The feed is below the page because no two header rules may match one address. */
export const addressesOfChanges = { page: '/changes/', feed: '/changes/feed.xml' } as const;

function filesBelow(page: string) {
  return { csv: `${page}data.csv`, json: `${page}data.json`, xlsx: `${page}data.xlsx`, ...citationsBelow(page) };
}

function citationsBelow(page: string) {
  return { bibtex: `${page}citation.bib`, ris: `${page}citation.ris`, csl: `${page}citation.json` };
}
