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
  role: z.enum(roles).describe('The role of the source: states and confirms are proof, contradicts and context are not.'),
  name: words.describe('Who published the source, and its title if known.'),
  published: words.describe('When it was published, in words, as far as known.'),
  access: z
    .enum(accesses)
    .describe(
      'read: we read the passage. cited: we saw it cited, but did not open the page. relayed: others report what it says; we did not see the original.',
    ),
  url: address.nullable().describe('Address of the source, or null if not known.'),
});

/** One number with everything needed to judge it without the site. */
export const observationFormat = z.strictObject({
  cell: words.describe('Address of the number: dataset/series/period, with @date if a maker gave two numbers for one period.'),
  dataset: words.describe('Id of the dataset.'),
  series: words.describe('Id of the series in its dataset: one maker, one measure.'),
  label: words.describe('Name of the series.'),
  measure: words.describe('What is measured.'),
  definition: words.nullable().describe('How the maker defines the measure; empty if no definition was found.'),
  of: words.nullable().describe('What a share is a share of; empty if the number is not a share.'),
  maker: words.nullable().describe('Who made the number; empty if not known.'),
  place: words.describe('The country or area that the number covers.'),
  period: period.describe('The period of the number: a year, a month, a quarter or a half, e.g. 2024, 2024-06, 2024-Q3 or 2024-H1.'),
  period_uncertain: z.boolean().describe('Whether the period of the number is uncertain.'),
  value: decimal.describe(
    'The number with the digits of its source: -3.70 keeps its zero. If the source uses another unit, the number is converted, so that 1.2 trillion yuan are 1200 in bn-cny; some notes quote the source.',
  ),
  number: z.number().describe('The same as a number, for calculations, without trailing zeros.'),
  unit: z
    .enum(unitIds)
    .describe('Unit of the number, from a closed list: tn is a trillion (a million million), bn a billion (a thousand million).'),
  unit_words: words.describe('The unit in words.'),
  qualifier: z.enum(qualifiers).describe('How exact the number is in the source; at-least is a lower bound, at-most an upper bound.'),
  status: z
    .enum(statuses)
    .describe('How certain the number is: actual, estimate, projection, target, or reported (stated by somebody, not checked).'),
  printed: words.describe(
    'Qualifier, number, unit and status as the report prints them. In a CSV file one that begins with a plus sign has an apostrophe before it, so that no spreadsheet evaluates it as a formula.',
  ),
  stated: date.nullable().describe('When the source stated it: a year, a month or a day; empty if not known.'),
  sources: z.array(proof).min(1).describe('The sources of the number.'),
  note: words.nullable().describe('What readers must know about this number.'),
  page: address.describe('Where the number is on the site.'),
});

/** The fields of a number that is one of a pair: a forecast, or its outcome. */
export const pairFields = {
  pair: words.describe(
    'Id of the projection to which the number belongs. A projection without an outcome only has a row for its forecast.',
  ),
  role: z.enum(['forecast', 'outcome']).describe('Whether the number is the forecast or its outcome.'),
  verdict: z.enum(outcomes).describe('Verdict on the projection: met, missed, overtaken, cannot-be-scored, open or not-a-projection.'),
  why: words.describe('The reason for the verdict.'),
  amount: decimal.describe('The number as drawn, in the unit of the figure’s subtitle, whatever its own unit.'),
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
  claim: words.describe('Id of the claim of the audited source that it concerns.'),
  sources: z.array(proof).min(1).describe('Sources of the event and its date.'),
});

const sources = z.array(proof).min(1).describe('The source of the diagram.');

/** One item of a diagram: a cell of a comparison, a step of a lane, or a member of a group. */
export const itemFormats = {
  comparison: z.strictObject({
    row: words.describe('The aspect that is compared.'),
    column: words.describe('The description that contains the item.'),
    from: words.describe('The origin of the description.'),
    item: words.nullable().describe('The item; empty if the description names none in this row.'),
    sources,
  }),
  lanes: z.strictObject({
    lane: words.describe('The lane that contains the step.'),
    from: words.describe('The origin of the lane.'),
    joins: z
      .enum(['follow', 'meet'])
      .describe('follow: each step follows the one before. meet: the first and the last step move towards the middle.'),
    step: z.int().describe('Position of the step in its lane, from 1.'),
    label: words.describe('The step.'),
    text: words.describe('What happens in it.'),
    sources,
  }),
  groups: z.strictObject({
    group: words.describe('The group; groups and their members are not ranked.'),
    label: words.describe('The member.'),
    original: words.nullable().describe('Its name in its original language, if the audited source gives one.'),
    original_language: words.nullable().describe('That language, as a BCP 47 tag.'),
    note: words.describe('What it is.'),
    sources,
  }),
};

const head = {
  $schema: address.describe('Address of the JSON Schema that describes this file.'),
  report: words.describe('Title of the report.'),
  edition: words.describe('Edition of the report: year and month.'),
  published: z.iso.date().describe('Day on which the edition was published.'),
  licence: z.strictObject({ name: words, url: address.nullable() }).describe('Licence of the data, with its address if known.'),
  citation: words.describe('How to cite, in one line.'),
  page: address.describe('The page that shows what is in this file.'),
};

const figureHead = {
  ...head,
  id: words.describe('Id of the figure.'),
  number: words.describe('Number of the figure: chapter and position in it.'),
  finding: words.describe('What the figure shows, as a sentence.'),
  subtitle: words.describe('Measure, unit, place and period.'),
  notes: z.array(words).describe('Notes below the figure.'),
  changes: z
    .array(
      z.strictObject({
        date: z.iso.date().describe('Day of the change.'),
        class: z.enum(changeClasses).describe('correction (we had it wrong), revision, addition or wording.'),
        reason: words.describe('Why it changed.'),
        page: address.describe('Where the change is described on the site.'),
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
  note: words.describe('What readers must know before using them.'),
  breaks: z
    .array(z.strictObject({ series: words, after: period, before: period, why: words, inference: z.boolean(), source: words.nullable() }))
    .describe('Where the method of a series changes: do not join values up to the period "after" with values from the period "before" on.'),
  gaps: z
    .array(z.strictObject({ series: words, period, why: words }))
    .describe('Periods without a value, although readers may expect one.'),
  observations: z.array(observationFormat).min(1),
});

export type ObservationRecord = z.infer<typeof observationFormat>;
export type PairRecord = z.infer<typeof pair>;
export type MilestoneRecord = z.infer<typeof milestoneFormat>;
export type ProofRecord = z.infer<typeof proof>;
export type FigureData = z.infer<typeof figureFormat>;
export type DatasetData = z.infer<typeof datasetFormat>;
