import { z } from 'astro/zod';
import { says } from './issue.ts';
import { addressedPeriodPattern, periodPattern } from './periods.ts';

/** The form of a file name, and so of an id: lower-case words joined by hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Whether Windows keeps a name for a device, so that there a file or folder of that name cannot exist, whatever its extension. */
export function isKeptByWindows(name: string): boolean {
  return /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/i.test(name);
}

export const id = z.string().regex(idPattern, says('id-malformed'));

/** The schemas of text for readers, which ids, addresses, dates and values are not. */
export const readerTexts = z.registry<{ isForReaders: true }>();

/** Text for readers. `{dataset/series/period}` in braces prints the number with that address; there is no other markup. */
export const text = z.string().trim().min(1, says('text-empty')).register(readerTexts, { isForReaders: true });

/** A number with the digits of its source: a plain decimal in quotes, so that "-3.70" keeps its zero and no other notation is possible. */
export const decimal = z
  .string({
    error: (issue) => (typeof issue.input === 'number' ? says('decimal-without-quotes') : undefined),
  })
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, says('decimal-malformed'));

export const period = z
  .string({
    error: (issue) => (typeof issue.input === 'number' ? says('period-without-quotes') : undefined),
  })
  .regex(new RegExp(`^${periodPattern}$`), says('period-malformed'));

/** A date, or only its year and month, or only its year, if the source gives no more. */
export const dateOrPart = z
  .string({
    error: (issue) => (typeof issue.input === 'number' ? says('date-without-quotes') : undefined),
  })
  .refine(isDateOrPart, says('date-malformed'));

/** The form of a series address, for use in longer patterns. */
export const seriesPattern = '[a-z0-9-]+/[a-z0-9-]+';

/** What follows the series in the address of a number: a period, and `@` with the date on which it was stated. */
export const numberPattern = String.raw`${addressedPeriodPattern}(@[\d-]+)?`;

/** Address of one number: `dataset/series/period`, with `@stated` if a series has two numbers for one period. */
export const numberAddress = z.string().regex(new RegExp(`^${seriesPattern}/${numberPattern}$`), says('number-address-malformed'));

export const webAddress = z
  .url({ protocol: /^https?$/, hostname: /^[^.]+(\.[^.]+)+$/, error: says('web-address-malformed'), abort: true })
  .regex(/^https?:\/\/[^\s“”‘’，。]*[^\s“”‘’，。.,;:]$/, says('web-address-malformed'));

/** What a source does for a statement; only `states` and `confirms` count as proof. */
export const roles = ['states', 'confirms', 'contradicts', 'context'] as const;

/** A language tag as used on the web (BCP 47). */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, says('language-malformed'));

/** A name in its own language and script. */
export const originalName = z.strictObject({
  name: text.describe('The name in its own language.'),
  language: languageTag.describe('That language, e.g. "zh" or "zh-Hant".'),
});

const proof = z.strictObject({
  id: id.describe('The id of a source: its file name in content/sources.'),
  role: z.enum(roles).describe('states or confirms (proof), contradicts, or context.'),
  locator: text.optional().describe('Where it is in the source, e.g. "section 2, figure 3" or "page 14".'),
});

export const proofs = z.array(proof).min(1, says('sources-empty'));

function isDateOrPart(value: string): boolean {
  const match = /^((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export type Proof = z.infer<typeof proof>;
