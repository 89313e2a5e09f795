import { z } from 'astro/zod';
import { changeClasses } from '#schemas/change.ts';
import { decimal, period, roles } from '#schemas/fields.ts';
import { strands } from '#schemas/milestone.ts';
import { qualifiers, statuses } from '#schemas/observation.ts';
import { outcomes } from '#schemas/projection.ts';
import { accesses } from '#schemas/source.ts';
import { unitIds } from '#schemas/unit.ts';

/** A pattern for a date as far as it is known: a year, a month or a day; for a whole field. */
export const datePattern = '\\d{4}(-\\d{2}(-\\d{2})?)?';

// A field has the same name as its column in the tables.
const words = z.string();
const address = z.url();
const date = z.string().regex(new RegExp(`^${datePattern}$`));

const proof = z.strictObject({
  id: words.describe('Id of the source in this report.'),
  role: z.enum(roles).describe('What the source does for the statement: states and confirms are proof, contradicts and context are not.'),
  name: words.describe('Who published the source, and its title where one is known.'),
  published: words.describe('When it appeared, in words, as far as known.'),
  access: z
    .enum(accesses)
    .describe('read: the passage was read. cited: seen as a citation, page not opened. relayed: the original was not seen.'),
  url: address.nullable().describe('Address of the source, or null where none is known.'),
});

/** One number with everything needed to judge it without the site. */
export const observationFormat = z.strictObject({
  cell: words.describe('Address of the number: dataset/series/period, with @date where one maker spoke twice of one period.'),
  dataset: words.describe('Id of the dataset.'),
  series: words.describe('Id of the series in its dataset: one maker, one measure.'),
  label: words.describe('Name of the series.'),
  measure: words.describe('What is measured.'),
  definition: words.nullable().describe('How the maker defines the measure; nothing where no definition was found.'),
  of: words.nullable().describe('What a share is a share of; nothing where the number is no share.'),
  maker: words.nullable().describe('Who made the number; nothing where that is not known.'),
  place: words.describe('The country or area that the number covers.'),
  period: period.describe('What the number is about: a year, a month, a quarter or a half, e.g. 2024, 2024-06, 2024-Q3 or 2024-H1.'),
  period_uncertain: z.boolean().describe('Whether it is uncertain which period the number is about.'),
  value: decimal.describe(
    'The number with the digits of its source: -3.70 keeps its zero. Where the source counts in another unit the number is converted, so that 1.2 trillion yuan are 1200 in bn-cny; some notes give the words of the source.',
  ),
  number: z.number().describe('The same as a number, for computing; it cannot keep a zero at its end.'),
  unit: z.enum(unitIds).describe('Unit of the number, from a closed list: tn is a million million, bn a thousand million.'),
  unit_words: words.describe('The unit in words.'),
  qualifier: z.enum(qualifiers).describe('How exactly the source gives the number; at-least is a lower bound, at-most an upper bound.'),
  status: z
    .enum(statuses)
    .describe('How far the number is a fact: actual, estimate, projection, target, or reported (stated by somebody, not checked).'),
  printed: words.describe(
    'Qualifier, number, unit and status as the report prints them. In a CSV file an apostrophe stands before one that begins with a plus sign, so that no spreadsheet runs it as a formula.',
  ),
  stated: date.nullable().describe('When the source said it: a year, a month or a day; nothing where that is not known.'),
  sources: z.array(proof).min(1).describe('Who says so.'),
  note: words.nullable().describe('What a reader must know about this number.'),
  page: address.describe('Where the number stands on the site.'),
});

/** The fields of a number that is one of a pair: a forecast, or its outcome. */
export const pairFields = {
  pair: words.describe(
    'Id of the projection to which the number belongs. A projection without an outcome has a row for its forecast alone.',
  ),
  role: z.enum(['forecast', 'outcome']).describe('Whether the number was forecast or is held against the forecast.'),
  verdict: z.enum(outcomes).describe('Verdict on the projection: met, missed, overtaken, cannot-be-scored, open or not-a-projection.'),
  why: words.describe('The reason of the verdict.'),
  amount: decimal.describe('The number as the figure draws it, in the unit of its subtitle, whatever its own unit.'),
};

const pair = observationFormat.extend(pairFields);

/** One event of a timeline. */
export const milestoneFormat = z.strictObject({
  milestone: words.describe('Id of the milestone.'),
  date: date.describe('When it happened, as far as known: a year, a month or a day.'),
  date_note: words.nullable().describe('What the date means or why it is incomplete.'),
  strand: z.enum(strands).describe('research, product, or announcement (a company says what it will do).'),
  event: words.describe('What happened.'),
  reference: words.nullable().describe('Number of the paper, if it is one.'),
  claim: words.describe('Id of the claim of the audited source on which it bears.'),
  sources: z.array(proof).min(1).describe('Sources of event and date.'),
});

const sources = z.array(proof).min(1).describe('The source whose account is drawn.');

/** One item of a diagram: a cell of a comparison, a step of a lane, or a member of a group. */
export const itemFormats = {
  comparison: z.strictObject({
    row: words.describe('What corresponds to what.'),
    column: words.describe('The description to which the item belongs.'),
    from: words.describe('Where the description comes from.'),
    item: words.nullable().describe('The item; nothing where the description names none in this row.'),
    sources,
  }),
  lanes: z.strictObject({
    lane: words.describe('The way to which the step belongs.'),
    from: words.describe('Where the way comes from.'),
    joins: z.enum(['follow', 'meet']).describe('follow: each step after the one before. meet: first and last move towards the middle.'),
    step: z.int().describe('Place of the step in its way, from 1.'),
    label: words.describe('The step.'),
    text: words.describe('What happens in it.'),
    sources,
  }),
  groups: z.strictObject({
    group: words.describe('The group; groups and their members have no rank.'),
    label: words.describe('The member.'),
    original: words.nullable().describe('Its name in the language from which it comes, if the audited source gives one.'),
    original_language: words.nullable().describe('That language, as a tag of BCP 47.'),
    note: words.describe('What it is.'),
    sources,
  }),
};

const head = {
  $schema: address.describe('Address of the JSON Schema that describes this file.'),
  report: words.describe('Title of the report.'),
  edition: words.describe('Edition of the report: year and month.'),
  published: z.iso.date().describe('Day on which the edition was published.'),
  licence: z.strictObject({ name: words, url: address.nullable() }).describe('Licence of the data, with its address where that is known.'),
  citation: words.describe('How to cite, in one line.'),
  page: address.describe('The page that shows what is in this file.'),
};

const figureHead = {
  ...head,
  id: words.describe('Id of the figure.'),
  number: words.describe('Number of the figure: chapter and order in it.'),
  finding: words.describe('What the figure shows, in a sentence.'),
  subtitle: words.describe('Measure, unit, place and period.'),
  notes: z.array(words).describe('Notes under the figure.'),
  changes: z
    .array(
      z.strictObject({
        date: z.iso.date().describe('Day of the change.'),
        class: z.enum(changeClasses).describe('correction (we had it wrong), revision, addition or wording.'),
        reason: words.describe('Why it changed.'),
        page: address.describe('Where the change is told on the site.'),
      }),
    )
    .describe('What changed in the figure since its edition was published, newest first.'),
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
  id: words.describe('Id of the dataset.'),
  title: words.describe('What the numbers are about.'),
  place: words.describe('The country or area that they cover.'),
  note: words.describe('What a reader must know before using them.'),
  breaks: z
    .array(z.strictObject({ series: words, after: period, before: period, why: words, inference: z.boolean(), source: words.nullable() }))
    .describe('Where the method of a series changes: values after one period and before the other must not be joined.'),
  gaps: z.array(z.strictObject({ series: words, period, why: words })).describe('Periods without a value that a reader would look for.'),
  observations: z.array(observationFormat).min(1),
});

export type ObservationRecord = z.infer<typeof observationFormat>;
export type PairRecord = z.infer<typeof pair>;
export type MilestoneRecord = z.infer<typeof milestoneFormat>;
export type ProofRecord = z.infer<typeof proof>;
export type FigureData = z.infer<typeof figureFormat>;
export type DatasetData = z.infer<typeof datasetFormat>;
