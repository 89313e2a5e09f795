import type * as Schema from 'schema-dts';
import { addressesOfChapter, addressesOfDataset, addressesOfFigure, addressesOfPages } from './addresses.ts';
import type { Cell, Chapter, Figure, Report } from '#report/report.ts';
import { lengthOf, toIsoInterval, toIsoMonth } from '#schemas/periods.ts';
import { units } from '#schemas/unit.ts';
import { bindPlain } from './bind.ts';
import { citationOfAllData } from './citations/record.ts';
import { cellsOfFigure, nameSource, sourcesOfFigure } from './cite.ts';
import { formatCell } from './format.ts';
import { findDataLicence } from './licence.ts';
import { say } from './say.ts';

/** The report as structured data (https://schema.org/Report). */
export function toReport(report: Report, site: URL): Node<Schema.Report> {
  const { identity } = report;
  return {
    '@type': 'Report',
    '@id': new URL(addressesOfPages.home, site).href,
    name: identity.title,
    alternativeHeadline: identity.subtitle,
    url: new URL(addressesOfPages.home, site).href,
    ...describeEdition(report),
  };
}

/** A chapter as structured data (https://schema.org/Article). */
export function toArticle(report: Report, chapter: Chapter, site: URL): Node<Schema.Article> {
  return {
    '@type': 'Article',
    '@id': new URL(addressesOfChapter(chapter.slug).page, site).href,
    headline: chapter.title,
    description: bindPlain(report, chapter.summary),
    url: new URL(addressesOfChapter(chapter.slug).page, site).href,
    position: chapter.number,
    ...describeEdition(report),
    isPartOf: { '@id': new URL(addressesOfPages.home, site).href },
  };
}

/**
 * A figure as structured data: the numbers that it shows as a Dataset with its files and, one by one, as Observations, with their status in
 * words; a figure without numbers as a CreativeWork (https://schema.org/Dataset).
 */
export function toFigureData(report: Report, { spec, number, chapter }: Figure, site: URL): Node<Schema.Dataset | Schema.CreativeWork> {
  const files = addressesOfFigure(spec.id);
  const cells = cellsOfFigure(report, spec.id);
  const name = bindPlain(report, spec.finding);
  const common = {
    name,
    description: `${say(report, 'figure.name', { number })}: ${name}. ${[spec.measure, spec.place, spec.period].map((text) => bindPlain(report, text)).join(', ')}.`,
    url: new URL(files.page, site).href,
    image: new URL(files.png2x, site).href,
    ...describeEdition(report),
    isPartOf: { '@id': new URL(addressesOfChapter(chapter.slug).page, site).href },
    citation: citeSources(report, sourcesOfFigure(report, spec.id)),
  } satisfies Partial<Node<Schema.Dataset>>;
  if (cells.length === 0) return { '@type': 'CreativeWork', ...common };
  return {
    '@type': 'Dataset',
    ...common,
    ...describeCells(cells),
    distribution: listFiles(files, site),
    about: cells.map((cell): Node<Schema.Observation> => ({
      '@type': 'Observation',
      name: `${cell.series.label}, ${cell.period}`,
      observationDate: toIsoMonth(cell.period, 'last'),
      // A period that a date cannot express is given by its last month and its length.
      ...(toIsoMonth(cell.period, 'last') !== cell.period && { observationPeriod: `P${lengthOf(cell.period)}M` }),
      // A bound is not a value.
      [{ exact: 'value', about: 'value', 'at-least': 'minValue', 'at-most': 'maxValue' }[cell.qualifier]]: Number(cell.value),
      unitText: units[cell.unit].words,
      description: formatCell(cell),
      variableMeasured: cell.measure.label,
    })),
  };
}

/** A dataset of the report as structured data (https://schema.org/Dataset). */
export function toDataset(report: Report, id: string, site: URL): Node<Schema.Dataset> {
  const cells = [...report.cells.values()].filter(({ datasetId }) => datasetId === id);
  const sources = [...new Set(cells.flatMap((cell) => cell.sources.map((proof) => proof.id)))];
  return {
    ...nameDataset(report, id, site),
    ...describeEdition(report),
    isPartOf: { '@id': new URL(addressesOfPages.home, site).href },
    includedInDataCatalog: nameCatalog(report, site),
    citation: citeSources(report, sources),
    ...describeCells(cells),
    distribution: listFiles(addressesOfDataset(id), site),
  };
}

/** All datasets of the report as structured data (https://schema.org/DataCatalog). */
export function toDataCatalog(report: Report, site: URL): Node<Schema.DataCatalog> {
  return {
    ...nameCatalog(report, site),
    description: bindPlain(report, report.identity.summary),
    ...describeEdition(report),
    dataset: [...report.datasets.keys()].map((id) => ({
      ...nameDataset(report, id, site),
      license: findDataLicence(report)?.url ?? report.identity.licence.data,
    })),
  };
}

function nameCatalog(report: Report, site: URL): Node<Schema.DataCatalog> {
  const url = new URL(addressesOfPages.data, site).href;
  return { '@type': 'DataCatalog', '@id': url, name: citationOfAllData(report).title, url };
}

/** What search engines need to know about a dataset wherever it is mentioned; its own page has the rest. */
function nameDataset(report: Report, id: string, site: URL): Node<Schema.Dataset> {
  const { title, note } = report.datasets.get(id)!;
  const name = bindPlain(report, title);
  const url = new URL(addressesOfDataset(id).page, site).href;
  return { '@type': 'Dataset', '@id': url, name, description: `${name}. ${bindPlain(report, note)}`, url };
}

/** Fields that every part of an edition shares. Without a publisher there is no creator. */
function describeEdition(report: Report) {
  const { identity } = report;
  const publisher: Schema.Organization | null = identity.publisher && { '@type': 'Organization', name: identity.publisher.name };
  return {
    inLanguage: identity.language,
    datePublished: identity.published,
    version: identity.edition,
    license: findDataLicence(report)?.url ?? identity.licence.data,
    ...(publisher && { publisher, creator: publisher }),
  } satisfies Partial<Node<Schema.Dataset>>;
}

function describeCells(cells: Cell[]) {
  const measures = [...new Map(cells.map(({ datasetId, measure }) => [`${datasetId}/${measure.id}`, measure])).values()];
  return {
    temporalCoverage: toIsoInterval(cells.map(({ period }) => period)),
    spatialCoverage: [...new Set(cells.map(({ dataset }) => dataset.place))].map((name): Node<Schema.Place> => ({
      '@type': 'Place',
      name,
    })),
    variableMeasured: measures.map(({ label, unit, definition }): Node<Schema.PropertyValue> => ({
      '@type': 'PropertyValue',
      name: label,
      unitText: units[unit].words,
      ...(definition && { description: definition }),
    })),
  } satisfies Partial<Node<Schema.Dataset>>;
}

function listFiles(files: { csv: string; json: string; xlsx: string }, site: URL): Node<Schema.DataDownload>[] {
  return (['csv', 'json', 'xlsx'] as const).map((kind) => ({
    '@type': 'DataDownload',
    encodingFormat: mediaTypes[kind],
    contentUrl: new URL(files[kind], site).href,
  }));
}

/** Sources by name, and by address if known. */
function citeSources(report: Report, ids: string[]): Node<Schema.CreativeWork>[] {
  return ids.map((id) => {
    const source = report.sources.get(id)!;
    return { '@type': 'CreativeWork', name: nameSource(source), ...(source.url !== null && { url: source.url }) };
  });
}

/** A node of structured data, not only its address. */
export type Node<T extends Schema.Thing = Schema.Thing> = Exclude<T, string>;

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
