import { addressOfCell } from '#lib/addresses.ts';
import { bindPlain } from '#lib/bind.ts';
import type { Cell, Report } from '#report/report.ts';
import { formatPublished, nameSource } from '#lib/cite.ts';
import { formatCell } from '#lib/format.ts';
import type { Proof } from '#schemas/fields.ts';
import { qualifiers, statuses } from '#schemas/observation.ts';
import { periodPattern } from '#schemas/periods.ts';
import { unitIds, units } from '#schemas/unit.ts';
import type { ColumnKey } from './column-words.ts';
import { datePattern, observationFormat, type ObservationRecord, type ProofRecord } from './formats.ts';
import type { Column } from './table.ts';

/** A number as a record of a published file. */
export function toObservation(report: Report, cell: Cell, site: URL): ObservationRecord {
  const { observation, series, measure } = cell;
  return {
    cell: cell.address,
    dataset: cell.datasetId,
    series: series.id,
    label: series.label,
    measure: measure.label,
    definition: measure.definition && bindPlain(report, measure.definition),
    of: series.of,
    maker: series.maker,
    place: cell.dataset.place,
    period: cell.period,
    period_uncertain: observation.periodUncertain === true,
    value: cell.value,
    number: Number(cell.value),
    unit: cell.unit,
    unit_words: units[cell.unit].words,
    qualifier: cell.qualifier,
    status: cell.status,
    printed: formatCell(cell),
    stated: observation.stated,
    sources: toProofs(report, cell.sources),
    note: observation.note && bindPlain(report, observation.note),
    page: new URL(addressOfCell(cell.address), site).href,
  };
}

/** The sources of a statement, with everything needed to find them. */
export function toProofs(report: Report, proofs: Proof[]): ProofRecord[] {
  return proofs.map(({ id, role }) => {
    const source = report.sources.get(id)!;
    return { id, role, name: nameSource(source), published: formatPublished(report, source), access: source.access, url: source.url };
  });
}

/** One column per property of the sources of a row, in the same order and separated by " | ", so that each can be split. */
export const sourceColumns: Column<{ sources: ProofRecord[] }>[] = [
  sourceColumn('source_names', 'column.sources-names', ({ name }) => name),
  sourceColumn('source_urls', 'column.sources-urls', ({ url }) => url ?? 'none'),
  sourceColumn('source_published', 'column.sources-published', ({ published }) => published),
  sourceColumn('source_access', 'column.sources-access', ({ access }) => access),
];

/** Ids and roles of the sources of a row. */
export const sourcesColumn: Column<{ sources: ProofRecord[] }> = {
  name: 'sources',
  says: 'column.sources',
  type: 'string',
  constraints: { required: true },
  width: 24,
  read: ({ sources }) => sources.map(({ id, role }) => `${id} ${role}`).join('; '),
};

/** The columns of every file of numbers. Programs may read them by position, so new columns go last. */
export const observationColumns: Column<ObservationRecord>[] = [
  column('cell', 34, { required: true, unique: true }),
  column('dataset', 20, { required: true }),
  column('series', 20, { required: true }),
  column('label', 28, { required: true }),
  column('measure', 28, { required: true }),
  column('maker', 24),
  column('place', 10, { required: true }),
  column('period', 10, { required: true, pattern: periodPattern }),
  { ...column('value', 12, { required: true }), type: 'number' },
  column('unit', 10, { required: true, enum: unitIds }),
  column('qualifier', 10, { required: true, enum: qualifiers }),
  column('status', 12, { required: true, enum: statuses }),
  column('stated', 12, { pattern: datePattern }),
  sourcesColumn,
  column('note', 60),
  column('printed', 34, { required: true }),
  column('unit_words', 18, { required: true }),
  column('of', 24),
  column('definition', 50),
  { ...column('period_uncertain', 10, { required: true }), type: 'boolean', read: (record) => String(record.period_uncertain) },
  ...sourceColumns,
];

type TextKey = Exclude<keyof ObservationRecord, 'sources' | 'number'>;

function sourceColumn(name: string, says: ColumnKey, read: (source: ProofRecord) => string): Column<{ sources: ProofRecord[] }> {
  return {
    name,
    says,
    type: 'string',
    width: 60,
    read: ({ sources }) => sources.map(read).join(' | '),
  };
}

function column(key: TextKey, width: number, constraints?: Column<ObservationRecord>['constraints']): Column<ObservationRecord> {
  return {
    name: key,
    says: observationFormat.shape[key].description,
    type: 'string',
    ...(constraints && { constraints }),
    width,
    read: (record) => record[key] as string | null,
  };
}
