import { z } from 'astro/zod';
import { dateOrPart, decimal, period, proofs, text } from './fields.ts';

/** How certain a number is. */
export const statuses = ['actual', 'estimate', 'projection', 'target', 'reported'] as const;

/** How exact the number is in the source. */
export const qualifiers = ['exact', 'about', 'at-least', 'at-most'] as const;

const interval = z.strictObject({
  low: decimal.describe('The lower end, with the digits of its source.'),
  high: decimal.describe('The upper end.'),
  means: text.optional().describe('What the range is, in a few words, e.g. "95% confidence interval"; figures print it in their key.'),
});

/** One number from a source, with everything a reader needs to judge it. */
export const observation = z.strictObject({
  period: period.describe(
    'What the number is about, in quotes: a year, a month, a quarter or a half ("2024", "2024-06", "2024-Q3", "2024-H1").',
  ),
  value: decimal.describe(
    'The number with the digits of its source, in quotes: "-3.70" keeps its zero. Converted to the unit of its measure if the source uses another.',
  ),
  status: z
    .enum(statuses)
    .describe('actual (official accounts, measured prices), estimate, projection, target, or reported (stated by someone, unverified).'),
  qualifier: z.enum(qualifiers).describe('exact, about, at-least (the source says more than) or at-most.'),
  stated: dateOrPart.nullable().describe('When the source said it: "2024", "2024-06" or "2024-06-30", or null when that is not known.'),
  sources: proofs.describe('Who says so. At least one source must state or confirm the number, unless its note says otherwise.'),
  note: text.nullable().describe('What a reader must know about this number, or null.'),
  interval: interval
    .optional()
    .describe('The range that the number is within, if its maker prints one, e.g. the margin of a survey. In the unit of the number.'),
  periodUncertain: z.literal(true).optional().describe('true when the source does not say exactly which period the number covers.'),
});

export type Status = (typeof statuses)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Observation = z.infer<typeof observation>;
