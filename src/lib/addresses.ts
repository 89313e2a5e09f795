/** Where a figure stands: its page, and every file as which it can be carried away; `saveAs` begins the names of files that are saved. */
export function addressesOfFigure(id: string) {
  const page = `/figures/${id}/`;
  return {
    page,
    ...filesBelow(page),
    saveAs: `figure-${id}`,
    svg: `${page}figure.svg`,
    png: `${page}figure.png`,
    png2x: `${page}figure-2x.png`,
    /** 1200 × 630 px, for previews of links. */
    card: `${page}card.png`,
    /** What the browser draws from when a reader explores the figure. */
    model: `${page}model.json`,
    oembed: `${page}oembed.json`,
    /** Always the latest edition. */
    embed: `/embed/${id}/`,
  };
}

/** Where a dataset stands: its page, its files and how their names begin. */
export function addressesOfDataset(id: string) {
  const page = `/data/${id}/`;
  return { page, ...filesBelow(page), saveAs: `dataset-${id}` };
}

/** Where a chapter stands: its page, the files that cite it and how their names begin. */
export function addressesOfChapter(slug: string) {
  const page = `/chapters/${slug}/`;
  return { page, ...citationsBelow(page), saveAs: `chapter-${slug}` };
}

/** Where a page of the report's own words is. */
export function addressOfPage(name: string): string {
  return `/${name}/`;
}

/** Where a claim of the audited source stands. */
export function addressOfClaim(id: string): string {
  return `/claims/${id}/`;
}

/** Where a projection stands in the audit. */
export function addressOfProjection(id: string): string {
  return `/audit/#${id}`;
}

/** The place of an erratum of the audited source in their register. */
export function addressOfErratum(id: string): string {
  return `/errata/#${id}`;
}

/** The embedded figure as it is in one edition, for ever: the address to cite. */
export function embedOfEdition(edition: string, id: string): string {
  return `/embed/${edition}/${id}/`;
}

/** Where a JSON Schema stands: of a folder of the content, or of a file that can be carried away. */
export function addressOfSchema(name: string): string {
  return `/schemas/${name}.json`;
}

/** All data at once: the catalogue, and the files that hold more than one dataset. */
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

/** All data as one archive, by the name of the data package. */
export function addressOfArchive(name: string): string {
  return `/data/${name}.zip`;
}

/** The record of changes. Its feed stands below its page, because no two rules for headers may fit one address. */
export const addressesOfChanges = { page: '/changes/', feed: '/changes/feed.xml' } as const;

function filesBelow(page: string) {
  return { csv: `${page}data.csv`, json: `${page}data.json`, xlsx: `${page}data.xlsx`, ...citationsBelow(page) };
}

function citationsBelow(page: string) {
  return { bibtex: `${page}citation.bib`, ris: `${page}citation.ris`, csl: `${page}citation.json` };
}
