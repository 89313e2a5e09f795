import { z } from 'astro/zod';
import { changeClasses } from '#schemas/change.ts';
import { decimal, period, roles } from '#schemas/fields.ts';
import { strands } from '#schemas/milestone.ts';
import { qualifiers, statuses } from '#schemas/observation.ts';
import { outcomes } from '#schemas/projection.ts';
import { accesses } from '#schemas/source.ts';
import { unitIds } from '#schemas/unit.ts';
import type { ColumnKey } from './column-words.ts';

/** A pattern for a date as far as it is known: a year, a month or a day; for a whole field. */
export const datePattern = '\\d{4}(-\\d{2}(-\\d{2})?)?';

// A field has the same name as its column in the tables.
const words = z.string();
const address = z.url();
const date = z.string().regex(new RegExp(`^${datePattern}$`));

const proof = z.strictObject({
  id: field(words, 'column.source-in-report'),
  role: field(z.enum(roles), 'column.source-role'),
  name: field(words, 'column.source-name'),
  published: field(words, 'column.source-published-words'),
  access: field(z.enum(accesses), 'column.source-access'),
  url: field(address.nullable(), 'column.source-url-or-null'),
});

/** One number with everything needed to judge it without the site. */
export const observationFormat = z.strictObject({
  cell: field(words, 'column.number-cell'),
  dataset: field(words, 'column.dataset'),
  series: field(words, 'column.number-series'),
  label: field(words, 'column.series-label'),
  measure: field(words, 'column.series-measure'),
  definition: field(words.nullable(), 'column.series-definition'),
  of: field(words.nullable(), 'column.number-of'),
  maker: field(words.nullable(), 'column.number-maker'),
  place: field(words, 'column.number-place'),
  period: field(period, 'column.number-period'),
  period_uncertain: field(z.boolean(), 'column.number-period-uncertain'),
  value: field(decimal, 'column.number-value'),
  number: field(z.number(), 'column.number-number'),
  unit: field(z.enum(unitIds), 'column.number-unit'),
  unit_words: field(words, 'column.number-unit-words'),
  qualifier: field(z.enum(qualifiers), 'column.number-qualifier'),
  status: field(z.enum(statuses), 'column.number-status'),
  printed: field(words, 'column.number-printed'),
  stated: field(date.nullable(), 'column.number-stated'),
  sources: field(z.array(proof).min(1), 'column.number-sources'),
  note: field(words.nullable(), 'column.number-note'),
  page: field(address, 'column.number-page'),
});

/** The fields of a number that is one of a pair: a forecast, or its outcome. */
export const pairFields = {
  pair: field(words, 'column.pair'),
  role: field(z.enum(['forecast', 'outcome']), 'column.pair-role'),
  verdict: field(z.enum(outcomes), 'column.pair-verdict'),
  why: field(words, 'column.projection-why'),
  amount: field(decimal, 'column.pair-amount'),
};

const pair = observationFormat.extend(pairFields);

/** One event of a timeline. */
export const milestoneFormat = z.strictObject({
  milestone: field(words, 'column.milestone'),
  date: field(date, 'column.milestone-date'),
  date_note: field(words.nullable(), 'column.date-note'),
  strand: field(z.enum(strands), 'column.milestone-strand'),
  event: field(words, 'column.milestone-event'),
  reference: field(words.nullable(), 'column.milestone-reference'),
  claim: field(words, 'column.milestone-claim'),
  sources: field(z.array(proof).min(1), 'column.milestone-sources'),
});

const sources = field(z.array(proof).min(1), 'column.diagram-sources');

/** One item of a diagram: a cell of a comparison, a step of a lane, or a member of a group. */
export const itemFormats = {
  comparison: z.strictObject({
    row: field(words, 'column.comparison-row'),
    column: field(words, 'column.comparison-column'),
    from: field(words, 'column.comparison-from'),
    item: field(words.nullable(), 'column.comparison-item'),
    sources,
  }),
  lanes: z.strictObject({
    lane: field(words, 'column.lane'),
    from: field(words, 'column.lane-from'),
    joins: field(z.enum(['follow', 'meet']), 'column.lane-joins'),
    step: field(z.int(), 'column.lane-step'),
    label: field(words, 'column.lane-label'),
    text: field(words, 'column.lane-text'),
    sources,
  }),
  groups: z.strictObject({
    group: field(words, 'column.group'),
    label: field(words, 'column.group-label'),
    original: field(words.nullable(), 'column.group-original'),
    original_language: field(words.nullable(), 'column.group-original-language'),
    note: field(words, 'column.group-note'),
    sources,
  }),
};

const head = {
  $schema: field(address, 'column.file-schema'),
  report: field(words, 'column.file-report'),
  edition: field(words, 'column.file-edition'),
  published: field(z.iso.date(), 'column.file-published'),
  licence: field(z.strictObject({ name: words, url: address.nullable() }), 'column.file-licence'),
  citation: field(words, 'column.file-citation'),
  page: field(address, 'column.file-page'),
};

const figureHead = {
  ...head,
  id: field(words, 'column.figure'),
  number: field(words, 'column.figure-number'),
  finding: field(words, 'column.figure-finding'),
  subtitle: field(words, 'column.figure-subtitle'),
  notes: field(z.array(words), 'column.figure-notes'),
  changes: field(
    z.array(
      z.strictObject({
        date: field(z.iso.date(), 'column.change-date'),
        class: field(z.enum(changeClasses), 'column.figure-change-class'),
        reason: field(words, 'column.change-reason'),
        page: field(address, 'column.figure-change-page'),
      }),
    ),
    'column.figure-changes',
  ),
};

/** `data.json` of a figure. */
export const figureFormat = z.discriminatedUnion('kind', [
  z.strictObject({ ...figureHead, kind: z.literal('chart'), observations: z.array(observationFormat).min(1) }),
  z.strictObject({ ...figureHead, kind: z.literal('pairs'), observations: z.array(pair).min(1) }),
  z.strictObject({ ...figureHead, kind: z.literal('timeline'), milestones: z.array(milestoneFormat).min(1) }),
  z.strictObject({ ...figureHead, kind: z.literal('comparison'), items: z.array(itemFormats.comparison).min(1) }),
  z.strictObject({ ...figureHead, kind: z.literal('lanes'), items: z.array(itemFormats.lanes).min(1) }),
  z.strictObject({ ...figureHead, kind: z.literal('groups'), items: z.array(itemFormats.groups).min(1) }),
]);

/** `data.json` of a dataset. */
export const datasetFormat = z.strictObject({
  ...head,
  id: field(words, 'column.dataset'),
  title: field(words, 'column.dataset-data-title'),
  place: field(words, 'column.dataset-data-place'),
  note: field(words, 'column.dataset-data-note'),
  breaks: field(
    z.array(z.strictObject({ series: words, after: period, before: period, why: words, inference: z.boolean(), source: words.nullable() })),
    'column.dataset-data-breaks',
  ),
  gaps: field(z.array(z.strictObject({ series: words, period, why: words })), 'column.dataset-data-gaps'),
  observations: z.array(observationFormat).min(1),
});

/** A field of a record, described by the key of its entry in the catalogue: each report may say it in other words. */
function field<Type extends z.ZodType>(type: Type, says: ColumnKey): Type & Field {
  return type.describe(says) as Type & Field;
}

/** A field with a description, which a column of the same name needs too. */
export interface Field {
  readonly description: ColumnKey;
}

export type ObservationRecord = z.infer<typeof observationFormat>;
export type PairRecord = z.infer<typeof pair>;
export type MilestoneRecord = z.infer<typeof milestoneFormat>;
export type ProofRecord = z.infer<typeof proof>;
export type FigureData = z.infer<typeof figureFormat>;
export type DatasetData = z.infer<typeof datasetFormat>;
