import { buildCell } from '../../src/report/build-cell.ts';
import { join } from 'node:path';
import { readContent } from '../../src/read/read.ts';
import type { Cell, Report } from '../../src/report/report.ts';
import { joinReport } from '../../src/report/join.ts';
import type { ChangeData } from '../../src/schemas/change.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import type { Series } from '../../src/schemas/dataset.ts';
import type { Observation } from '../../src/schemas/observation.ts';
import type { Organisation } from '../../src/schemas/organisation.ts';
import type { UnitId } from '../../src/schemas/unit.ts';

export const root = join(import.meta.dirname, '../..');

/** The address at which the files of the tests say that they are published. */
export const site = new URL('https://report.example');

/** The report of a folder with content/, read as the check reads it. */
export function readReport(folder: string): Report {
  const { entries, problems } = readContent(folder);
  if (!entries || problems.length > 0) throw new Error(`${folder} cannot be read: ${problems.map(({ message }) => message).join(' ')}`);
  return joinReport(entries).report;
}

/** The second report: it has one of everything. */
export const fixture = join(root, 'tests/fixture');
export const readFixture = (): Report => readReport(fixture);

/** The same without publisher, repository and address, like a report that has not been published. */
export function readUnpublished(): Report {
  const report = readFixture();
  return { ...report, identity: { ...report.identity, publisher: null, repository: null, site: null } };
}

/** The small report of the tests of messages. */
export const readCorpus = (): Report => readReport(join(root, 'tests/messages/corpus'));

/** A record of changes, which a first edition does not have: every kind of property once. */
export const sampleChange = {
  date: '2026-11-25',
  edition: '2026-11',
  class: 'correction',
  reason: 'A digit was mistyped.',
  changes: [
    { of: 'bicycles/city-count/2024', property: 'value', old: '2.9', new: '3.0' },
    { of: 'bicycles/city-count/2024', property: 'stated', old: null, new: '2025-02-03' },
    { of: 'bicycles/city-count/2024', property: 'sources', old: [{ id: 's01', role: 'confirms' }], new: [{ id: 's01', role: 'states' }] },
    {
      of: 'bicycles/shops/2024',
      property: 'number',
      old: null,
      new: { value: '12.0', unit: 'bn-cny', qualifier: 'exact', status: 'reported' },
    },
    { of: 'bicycles', property: 'note', old: 'One maker.', new: 'Makers, who count differently.' },
    {
      of: 'bicycles/shops/2023',
      property: 'number',
      old: { value: '11.0', unit: 'bn-cny', qualifier: 'about', status: 'estimate' },
      new: null,
    },
  ],
} satisfies ChangeData;

/** An organisation, because the corpus has none. */
const sampleOrganisation = {
  name: 'City office',
  original: { name: '市政府', language: 'zh' },
  kind: 'authority',
  what: 'counts the bicycles of the city',
  layer: null,
  products: [],
  url: 'https://example.org',
  sources: ['s01'],
  note: null,
} satisfies Organisation;

/** Entries for folders that may be empty. */
export const samples: Partial<Record<CollectionName, Record<string, unknown>>> = {
  changes: sampleChange,
  organisations: sampleOrganisation,
  pages: { title: 'Method', description: 'How numbers are made.', standfirst: 'One number, one place.' },
};

/** A cell in a generated dataset; equal ids of dataset and series mean the same series. */
export function makeCell(value: string, given: Given = {}): Cell {
  const { unit = 'bn-cny', series: seriesId = 'one', dataset: datasetId = 'sample', maker = 'Maker', breaks = [], signed, ...said } = given;
  const observation: Observation = {
    period: '2024',
    value,
    status: 'actual',
    qualifier: 'exact',
    stated: null,
    sources: [{ id: 's01', role: 'states' }],
    note: null,
    ...said,
  };
  const measure = { id: 'size', label: 'Size', definition: null, unit, ...(signed && { signed: true as const }) };
  const series: Series = {
    id: seriesId,
    label: 'Maker, size',
    maker,
    measure: 'size',
    of: null,
    breaks,
    gaps: [],
    observations: [observation],
  };
  const data = { title: 'Sample', place: 'Testville', note: 'None.', measures: [measure], series: [series] };
  const address = `${datasetId}/${seriesId}/${observation.period}`;
  return buildCell({ address, datasetId, dataset: data, series, measure, observation });
}

type Given = Partial<Omit<Observation, 'value'>> & {
  unit?: UnitId;
  series?: string;
  dataset?: string;
  maker?: string | null;
  breaks?: Series['breaks'];
  signed?: boolean;
};
