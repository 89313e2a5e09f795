import { z } from 'astro/zod';
import { dateOrPart, numberPattern, proofs, seriesPattern, text } from './fields.ts';
import { says } from './issue.ts';
import { qualifiers } from './observation.ts';

export const origins = ['traced', 'partly', 'not-found'] as const;
export const verdicts = ['yes', 'no', 'qualified', 'untested', 'open'] as const;
export const confidences = ['high', 'medium', 'low'] as const;

/** Address of a number, or of a milestone. */
const reference = z.string().regex(new RegExp(`^${seriesPattern}(/${numberPattern})?$`), says('claim-address-malformed'));

const dateGiven = z.strictObject({
  date: dateOrPart.describe('The date as far as the audited source gives it.'),
  qualifier: z.enum(qualifiers).describe('exact or about.'),
  note: text.nullable().describe('What a reader must know about the date, or null.'),
});

/** One statement of the audited source, and what is known about it now. */
export const claim = z.strictObject({
  paragraphs: z.array(z.int().min(1)).min(1, says('paragraphs-empty')).describe('Paragraphs of the audited source that state it.'),
  states: text.describe('What the audited source states, in our words.'),
  dateGiven: dateGiven.optional().describe('The date that the audited source gives, when the claim is about a date.'),
  cells: z.array(reference).describe('Addresses of the numbers as the audited source gives them; [] when it gives none.'),
  knownNow: z.array(reference).describe('Addresses of numbers or milestones that show what is known now; [] when nothing is.'),
  origin: z.enum(origins).describe('traced, partly or not-found: whether the origin of the claim was found.'),
  holds: z.enum(verdicts).describe('yes, no, qualified, untested or open.'),
  confidence: z.enum(confidences).describe('How sure we are of the verdict: high, medium or low.'),
  originNote: text.describe('Where the claim comes from, as far as found.'),
  knownNowNote: text.describe('What is known now, in a sentence.'),
  flags: z.array(text).describe('What readers must be warned about; [] when nothing.'),
  sources: proofs.describe('Sources of the claim and of what is known now.'),
});

export type Claim = z.infer<typeof claim>;
