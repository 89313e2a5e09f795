import { z } from 'astro/zod';
import { dateOrPart, numberAddress, period, text } from './fields.ts';

export const outcomes = ['met', 'missed', 'overtaken', 'cannot-be-scored', 'open', 'not-a-projection'] as const;

/** A forecast that the source carries, and how it aged. */
export const projection = z.strictObject({
  statement: text.describe('What was forecast, in a few words.'),
  forecast: numberAddress.describe('Address of the number that was forecast.'),
  outcome: numberAddress.nullable().describe('Address of the number to hold against it, or null when there is none.'),
  outcomeNote: text
    .nullable()
    .describe('What must be known of the outcome, in a few words: why there is none, or what it is of. null when its number says all.'),
  caveat: text
    .nullable()
    .describe('Why forecast and outcome compare loosely; printed with the error. null when there is no error to compute.'),
  madeBy: text.describe('Who made the forecast, as far as known.'),
  madeWhen: dateOrPart.nullable().describe('When it was made, or null.'),
  dueFor: period.describe('The period that it is about.'),
  verdict: z.enum(outcomes).describe('met, missed, overtaken, cannot-be-scored, open or not-a-projection.'),
  why: text.describe('The reason of the verdict.'),
});

export type Projection = z.infer<typeof projection>;
