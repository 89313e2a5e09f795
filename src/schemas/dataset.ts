import { z } from 'astro/zod';
import { id, period, text } from './fields.ts';
import { says } from './issue.ts';
import { observation } from './observation.ts';
import { unitIds } from './unit.ts';

/** How the maker of a series is known. */
const makerBases = ['printed', 'inferred'] as const;

/** How a number that a maker prints follows from its other numbers. */
export const relations = ['growth', 'multiple', 'share'] as const;

const measure = z.strictObject({
  id: id.describe('Short name of the measure, unique in this dataset.'),
  label: text.describe('What is measured, in a few words, as readers see it.'),
  definition: text.nullable().describe('How its maker defines it, or null when the maker publishes no definition.'),
  unit: z.enum(unitIds).describe('One of the units of the closed list.'),
  signed: z.literal(true).optional().describe('true prints a plus sign before gains, as is usual for price changes.'),
});

const seriesBreak = z.strictObject({
  after: period.describe('The last period before the break.'),
  before: period.describe('The first period after the break.'),
  label: text.describe('Two or three words for the mark in figures, e.g. "new method".'),
  why: text.describe('Why values on both sides must not be joined.'),
  source: id.nullable().describe('The source that says so, or null.'),
  inference: z.boolean().describe('true when the break is our inference.'),
});

const gap = z.strictObject({
  period: period.describe('The period without a value.'),
  why: text.describe('Why there is none.'),
});

const derivedFrom = z.strictObject({
  as: z.enum(relations).describe('growth or multiple (from the same series a year before), or share.'),
  of: id.nullable().describe('The series that grows, or that is the part; null when its numbers are not in this dataset.'),
  whole: id.nullable().optional().describe('Only for a share: the series of the whole; null when its numbers are not in this dataset.'),
  unlike: text
    .optional()
    .describe('Why the numbers still cannot be compared with that series, e.g. "its growth is in prices of one year".'),
});

const series = z.strictObject({
  id: id.describe('Short name of the series, unique in this dataset.'),
  label: text.describe('Maker and measure in a few words.'),
  maker: text.nullable().describe('Who made the numbers, or null when unknown.'),
  makerBasis: z
    .enum(makerBases)
    .optional()
    .describe('printed (its source names the maker) or inferred (we conclude it, and a note says from what). printed when left out.'),
  measure: id.describe('The id of a measure of this dataset.'),
  of: text.nullable().describe('What a share is a share of, or null.'),
  derivedFrom: derivedFrom.optional().describe('For numbers printed by the maker that follow from others: how, and from which series.'),
  breaks: z.array(seriesBreak).describe('Where the method changes; [] when nowhere.'),
  gaps: z.array(gap).describe('Periods without a value that a reader would look for; [] when none.'),
  observations: z
    .array(observation)
    .min(1, says('observations-empty'))
    .describe('The numbers of the series, one for each period, or for each time that its maker stated it.'),
});

/** Numbers on one subject: measures, and series of observations (one maker and one measure each). */
export const dataset = z.strictObject({
  title: text.describe('What the numbers are about.'),
  place: text.describe('The country or area that they cover.'),
  note: text.describe('What readers must know before using them.'),
  measures: z.array(measure).min(1, says('measures-empty')).describe('What is measured, each with its unit.'),
  series: z.array(series).min(1, says('series-empty')).describe('The numbers of one maker on one measure.'),
});

export type Dataset = z.infer<typeof dataset>;
export type Relation = z.infer<typeof derivedFrom>;
export type Measure = z.infer<typeof measure>;
export type Series = z.infer<typeof series>;
