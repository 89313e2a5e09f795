import { z } from 'astro/zod';
import { dateOrPart, numberAddress, period, text } from './fields.ts';

export const outcomes = ['met', 'missed', 'overtaken', 'cannot-be-scored', 'open', 'not-a-projection'] as const;

/** A statement of the audited source that is or reads like a forecast, the number it is based on, and what happened afterwards. */
export const projection = z.strictObject({
  statement: text.describe('What was forecast, in a few words.'),
  carriedAs: numberAddress.describe(
    'Address of the number as the audited source prints it: with its own status, and without a "more than" that it leaves out. The same as forecast if no number behind it was found.',
  ),
  forecast: numberAddress.describe('Address of the number that was forecast, as its maker gives it.'),
  outcome: numberAddress.nullable().describe('Address of the number to compare it with, or null when there is none.'),
  passedBy: numberAddress
    .optional()
    .describe(
      'Address of the number that passed a forecast before its time; needed if the verdict is overtaken, and not allowed otherwise.',
    ),
  outcomeNote: text
    .nullable()
    .describe(
      'What readers must know about the outcome, in a few words: why there is none, or what it measures. null when its number says it all.',
    ),
  caveat: text
    .nullable()
    .describe('Why forecast and outcome are only loosely comparable; printed with the error. null when there is no error to compute.'),
  madeBy: text.describe('Who made the forecast, as far as known.'),
  madeWhen: dateOrPart.nullable().describe('When it was made, or null.'),
  dueFor: period.describe('The period that it is for.'),
  verdict: z.enum(outcomes).describe('met, missed, overtaken, cannot-be-scored, open or not-a-projection.'),
  why: text.describe('The reason for the verdict.'),
});

export type Projection = z.infer<typeof projection>;
