/** Every address of the site is made here, so that what links to a page and what builds it cannot differ. */

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
    embed: `${addressOfEmbeds}${id}/`,
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

/** The pages that every report has, the handbook apart. */
export const addressesOfPages = {
  home: '/',
  about: '/about/',
  accessibility: '/accessibility/',
  audit: '/audit/',
  changes: '/changes/',
  claims: '/claims/',
  data: '/data/',
  derived: '/derived/',
  errata: '/errata/',
  figures: '/figures/',
  glossary: '/glossary/',
  method: '/method/',
  schemas: '/schemas/',
  sources: '/sources/',
} as const;

/** What feed readers follow. That of the changes is below their page because no two header rules may match one address. */
export const addressesOfFeeds = { chapters: '/feed.xml', changes: '/changes/feed.xml' } as const;

/** The files that contain more than one dataset. */
export const addressesOfData = {
  package: '/data/datapackage.json',
  series: '/data/series.csv',
  sources: '/data/sources.csv',
  observationSources: '/data/observation-sources.csv',
  milestones: '/data/milestones.csv',
  projections: '/data/projections.csv',
  changes: '/data/changes.csv',
  derived: '/data/derived.csv',
  consistency: '/data/consistency.csv',
} as const;

/** The same table for spreadsheets: every CSV file of `addressesOfData` has an XLSX file beside it. */
export function addressOfSheet(csv: string): string {
  return csv.replace(/\.csv$/, '.xlsx');
}

/** The archive with all data; `name` is the name of the data package. */
export function addressOfArchive(name: string): string {
  return `/data/${name}.zip`;
}

/** A JSON Schema: of a folder of the content, or of a downloadable file. */
export function addressOfSchema(name: string): string {
  return `/schemas/${name}.json`;
}

/** A page of the handbook for editors; without `slug`, its overview. */
export function addressOfHandbook(slug?: string): string {
  return slug === undefined ? '/handbook/' : `/handbook/${slug}/`;
}

/** A page with the report's own text. */
export function addressOfPage(name: string): string {
  return `/${name}/`;
}

/** A series on the page of its dataset. */
export function addressOfSeries(dataset: string, series: string): string {
  return `${addressesOfDataset(dataset).page}#${anchorOfSeries(series)}`;
}

/** A prefix, because a number of the same page may have this id. */
export function anchorOfSeries(series: string): string {
  return `series-${series}`;
}

/** A number on the page of its dataset; `cell` is its address in the data, such as "library-spending/institute/2026". */
export function addressOfCell(cell: string): string {
  return `${addressesOfDataset(cell.split('/')[0]!).page}#${anchorOfCell(cell)}`;
}

/** The id of a number on the page of its dataset. */
export function anchorOfCell(cell: string): string {
  return cell.split('/').slice(1).join('-').replace('@', '-');
}

/** Where a derived number shows its working, and a number that a source computed is compared with its inputs. */
export function addressOfDerived(id: string): string {
  return `${addressesOfPages.derived}#${id}`;
}

/** A claim of the audited source. */
export function addressOfClaim(id: string): string {
  return `${addressesOfPages.claims}${id}/`;
}

/** The claims with one value of a property by which readers filter them. */
export function addressOfClaimsBy(property: string, value: string): string {
  return `${addressesOfPages.claims}${property}/${value}/`;
}

/** A milestone on the page of the claim to which it belongs. */
export function addressOfMilestone(claim: string, id: string): string {
  return `${addressOfClaim(claim)}#${id}`;
}

/** A projection in the audit. */
export function addressOfProjection(id: string): string {
  return `${addressesOfPages.audit}#${id}`;
}

/** An erratum in the list of errata. */
export function addressOfErratum(id: string): string {
  return `${addressesOfPages.errata}#${id}`;
}

/** A change in the list of changes. */
export function addressOfChange(id: string): string {
  return `${addressesOfPages.changes}#${anchorOfChange(id)}`;
}

/** A prefix, because an id must begin with a letter. */
export function anchorOfChange(id: string): string {
  return `on-${id}`;
}

/** A source in the list of sources. */
export function addressOfSource(id: string): string {
  return `${addressesOfPages.sources}#${id}`;
}

/** A term in the glossary. */
export function addressOfTerm(id: string): string {
  return `${addressesOfPages.glossary}#${id}`;
}

/** What was looked for and not found, on the page about the method. */
export function addressOfNotFound(id: string): string {
  return `${addressesOfPages.method}#${id}`;
}

/** All embeds are below this address. */
export const addressOfEmbeds = '/embed/';

/** The embed of a figure in one edition, which never changes: the address to cite. */
export function addressOfEmbed(edition: string, id: string): string {
  return `${addressOfEmbeds}${edition}/${id}/`;
}

function filesBelow(page: string) {
  return { csv: `${page}data.csv`, json: `${page}data.json`, xlsx: `${page}data.xlsx`, ...citationsBelow(page) };
}

function citationsBelow(page: string) {
  return { bibtex: `${page}citation.bib`, ris: `${page}citation.ris`, csl: `${page}citation.json` };
}
