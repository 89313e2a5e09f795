import { hint } from '#problems/hints.ts';
import { describe, type Code, type Description } from '#problems/problem.ts';

/** Characters around or in a value that come from another keyboard layout, with the value that was meant. */
export function describeForeignCharacters(given: string, subject: string): Description | undefined {
  const text = given.trim();
  if (/^[“”‘’„«`]|[“”‘’»`]$/.test(text)) return describe('value-in-typographic-quotes', { subject, meant: withoutQuotes(text) });
  if (!/[\u3000\uFF01-\uFF5E。、]/.test(text)) return undefined;
  const meant = text.normalize('NFKC').replaceAll('。', '.').replaceAll('、', ',');
  return describe('value-full-width', { subject, given: text, meant });
}

/** A text without the typographic quotes around it. */
export function withoutQuotes(text: string): string {
  return text.trim().replace(/^[“”‘’„«‚‹`]+|[“”‘’»›`"]+$/g, '');
}

/** The form that was probably meant by an invalid value: another order of a date, other separators, units. */
export function explainForm(given: string, code: string): string | undefined {
  const text = given.trim();
  const part = code === 'period-malformed' ? explainPartOfYear(text) : undefined;
  if (part !== undefined) return part;
  if (addresses.includes(code)) return explainAddress(text);
  if (dates.includes(code)) return explainDate(text);
  return code === 'decimal-malformed' ? explainDecimal(text) : undefined;
}

function explainDecimal(text: string): string | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’_]/g, '');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) {
    const whole = bare.replaceAll(',', '');
    return /^-?\d+,\d{3}$/.test(bare)
      ? hint('meant-or-decimal', { whole, decimal: bare.replace(',', '.') })
      : hint('meant', { meant: whole });
  }
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return hint('meant', { meant: bare.replaceAll('.', '').replace(',', '.') });
  if (/^-?\d+,\d+$/.test(bare)) return hint('meant', { meant: bare.replace(',', '.') });
  // Letters that look like the digits 0 and 1.
  if (/^-?[\dOolI]+(\.[\dOolI]+)?$/.test(bare) && /\d/.test(bare) && /[OolI]/.test(bare))
    return hint('meant', { meant: bare.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') });
  const [, number, unit = ''] = /^([+−-]?\d+(?:\.\d+)?)(\D*)$/.exec(bare) ?? [];
  if (number === undefined) return undefined;
  const meant = number
    .replace('−', '-')
    .replace('+', '')
    .replace(/^(-?)0+(?=\d)/, '$1');
  return unit === '' ? hint('meant', { meant }) : hint('meant-without-unit', { meant, unit });
}

function explainDate(text: string): string | undefined {
  const impossible = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (impossible) {
    const [year, month] = [Number(impossible[1]), Number(impossible[2])];
    if (month < 1 || month > 12) return hint('month-impossible', { month: impossible[2]! });
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const name = new Date(Date.UTC(year, month - 1)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
    return hint('day-impossible', { month: name, year, days });
  }
  const parts = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日?)?)?$/.exec(text) ?? /^(\d{4})[./](0?[1-9]|1[0-2])(?:[./](\d{1,2}))?$/.exec(text);
  if (parts) return propose([parts[1], parts[2], parts[3]]);
  const [, first = '', second = '', year] = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) {
    const ways = [...new Set([join([year, second, first]), join([year, first, second])])].filter((way) =>
      /-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(way),
    );
    const [one, other] = ways;
    if (one === undefined) return undefined;
    return other === undefined ? hint('meant', { meant: one }) : hint('day-or-month-first', { dayFirst: one, monthFirst: other });
  }
  const month = /^(\d{4})-(\d)(?:-(\d{1,2}))?$/.exec(text) ?? /^(\d{4})-(\d{2})-(\d)$/.exec(text);
  return month ? propose([month[1], month[2], month[3]]) : undefined;
}

/** What was typed as an address, with the period that was probably meant at its end. */
function explainAddress(text: string): string {
  const [, series, given = ''] = /^([a-z0-9-]+\/[a-z0-9-]+)\/(.+)$/.exec(text) ?? [];
  if (series === undefined) return hint('given', { given: text });
  const [, period] = /^((?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?)/.exec(given) ?? [];
  return period === undefined ? hint('period-impossible', { given }) : hint('period-meant', { given, meant: `${series}/${period}` });
}

/** Quarters and halves in another order, with other capitals or in the Han script; and those that do not exist. */
function explainPartOfYear(text: string): string | undefined {
  const way =
    /^(?<year>\d{4})[-\s/.]?(?<kind>[QH])(?<number>\d)$/i.exec(text) ??
    /^(?<year>\d{4})[-\s/.]?(?<number>\d)(?<kind>[QH])$/i.exec(text) ??
    /^(?:(?<kind>[QH])(?<number>\d)|(?<number>\d)(?<kind>[QH]))[-\s/.]?(?<year>\d{4})$/i.exec(text) ??
    /^(?<year>\d{4})年第?(?:(?<number>[一二三四1-4])(?<kind>季)度?|(?<number>[上下])(?<kind>半)年)$/.exec(text);
  if (!way) return undefined;
  const { year = '', kind = '', number = '' } = way.groups!;
  const isHalf = /[h半]/i.test(kind);
  const at = '一二三四'.includes(number)
    ? '一二三四'.indexOf(number) + 1
    : '上下'.includes(number)
      ? '上下'.indexOf(number) + 1
      : Number(number);
  const last = isHalf ? 2 : 4;
  if (at < 1 || at > last) return hint(isHalf ? 'half-impossible' : 'quarter-impossible');
  return hint('meant', { meant: `${year}-${isHalf ? 'H' : 'Q'}${at}` });
}

function propose(parts: (string | undefined)[]): string {
  return hint('meant', { meant: join(parts) });
}

function join(parts: (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
}

/** Forms of an address that may end with a period. */
const addresses: string[] = [
  'number-address-malformed',
  'cells-address-malformed',
  'claim-address-malformed',
  'change-address-malformed',
] satisfies Code[];

/** Forms of a date, or of part of one. */
const dates: string[] = ['date-malformed', 'day-malformed', 'edition-malformed', 'period-malformed'] satisfies Code[];
