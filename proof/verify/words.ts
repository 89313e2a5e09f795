/** How a number is printed, written for this proof alone: it must not share a mistake with the site. */

/** Digits in groups of three with a real minus sign; exact increases have a plus sign if the measure asks for it. */
export function sayDigits({ value, signed, qualifier }: Spoken): string {
  const negative = value.startsWith('-');
  const [whole = '', rest] = (negative ? value.slice(1) : value).split('.');
  let grouped = '';
  for (let at = 0; at < whole.length; at += 1) grouped += (at > 0 && (whole.length - at) % 3 === 0 ? ',' : '') + whole.charAt(at);
  const zero = !/[1-9]/.test(value);
  const sign = negative ? '−' : signed && qualifier === 'exact' && !zero ? '+' : '';
  return sign + grouped + (rest === undefined ? '' : `.${rest}`);
}

/** "more than 1,200": qualifier and digits. */
export function sayNumber(spoken: Spoken): string {
  return `${qualifierSaid[spoken.qualifier] ?? '?'}${sayDigits(spoken)}`;
}

/** "more than 1,200 billion yuan": qualifier, digits and unit. */
export function sayQuantity(spoken: Spoken): string {
  const unit = (spoken.value === '1' ? unitSaidOnce[spoken.unit] : undefined) ?? unitSaid[spoken.unit] ?? '?';
  const yearly = spoken.yearly === true ? afterSaid.yearly : '';
  const base = spoken.base === undefined ? '' : ` (${sayPeriod(spoken.base)}${afterSaid.base}`;
  return `${sayNumber(spoken)}${unit}${yearly}${base}`;
}

/** "more than 1,200 billion yuan (target)": everything. A fact has no status word. */
export function sayAll(spoken: Spoken): string {
  return `${sayQuantity(spoken)}${sayStatus(spoken)}`;
}

/** One of the forms that an editor can choose. */
export function sayAs(spoken: Spoken, { show, status }: Form): string {
  const text = show === 'bare' ? sayDigits(spoken) : show === 'number' ? sayNumber(spoken) : sayQuantity(spoken);
  return status === 'in-sentence' ? text : text + sayStatus(spoken);
}

/** " (projected)", or nothing; for the difference between a forecast and its outcome, " (forecast against estimate)". */
function sayStatus({ status, between }: Spoken): string {
  if (between) return ` (${between.map((one) => statusCalled[one] ?? '?').join(' against ')})`;
  return status === 'actual' ? '' : ` (${statusSaid[status] ?? '?'})`;
}

/** "June 2024", "30 June 2024", "2024", "third quarter of 2024" or "first half of 2024". */
export function sayDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const part = partSaid[month ?? ''];
  if (part !== undefined) return `${part} of ${year}`;
  const name = month === undefined ? '' : `${monthSaid[Number(month) - 1] ?? '?'} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${year}`;
}

/** A period in a sentence: "2024", "the third quarter of 2024". */
export function sayPeriod(period: string): string {
  return `${partSaid[period.slice(5)] === undefined ? '' : 'the '}${sayDate(period)}`;
}

/** Straight quotes of the content as typographic ones. */
export function sayQuotes(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’');
}

/** White space as a reader sees it. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export const statusSaid: Record<string, string> = {
  actual: 'actual',
  estimate: 'estimate',
  projection: 'projected',
  target: 'target',
  reported: 'reported',
};

const statusCalled: Record<string, string> = {
  actual: 'actual value',
  estimate: 'estimate',
  projection: 'forecast',
  target: 'target',
  reported: 'reported value',
};

export const qualifierSaid: Record<string, string> = { exact: '', about: 'about ', 'at-least': 'more than ', 'at-most': 'at most ' };

export const unitSaid: Record<string, string> = {
  'tn-cny': ' trillion yuan',
  'bn-cny': ' billion yuan',
  'yi-cny': ' 亿元',
  'million-cny': ' million yuan',
  'bn-usd': ' billion US dollars',
  'million-usd': ' million US dollars',
  'cny-per-million-tokens': ' yuan per million tokens',
  'usd-per-million-tokens': ' US dollars per million tokens',
  percent: '%',
  'percentage-points': ' percentage points',
  times: ' times',
  'million-people': ' million people',
  'million-accounts': ' million accounts',
  'million-downloads': ' million downloads',
  'tn-tokens-a-day': ' trillion tokens a day',
  'tn-tokens': ' trillion tokens',
  eflops: ' exaflops',
  petabytes: ' petabytes',
  zettabytes: ' zettabytes',
  count: '',
  index: '',
};

const unitSaidOnce: Record<string, string> = {
  times: ' time',
  petabytes: ' petabyte',
  zettabytes: ' zettabyte',
  'usd-per-million-tokens': ' US dollar per million tokens',
};

/** The words after an annual rate, and after the base of an index. */
const afterSaid = { yearly: ' a year', base: ' = 100)' };

/** A unit alone, as in the subtitle of a figure. */
export const unitNamed: Record<string, string> = {
  'tn-cny': 'trillion yuan',
  'bn-cny': 'billion yuan',
  'yi-cny': '亿元',
  'million-cny': 'million yuan',
  'bn-usd': 'billion US dollars',
  'million-usd': 'million US dollars',
  'cny-per-million-tokens': 'yuan per million tokens',
  'usd-per-million-tokens': 'US dollars per million tokens',
  percent: 'per cent',
  'percentage-points': 'percentage points',
  times: 'times',
  'million-people': 'million people',
  'million-accounts': 'million accounts',
  'million-downloads': 'million downloads',
  'tn-tokens-a-day': 'trillion tokens a day',
  'tn-tokens': 'trillion tokens',
  eflops: 'exaflops',
  petabytes: 'petabytes',
  zettabytes: 'zettabytes',
  count: 'number',
};

/** The symbol for what the proof of a number lacks. */
export const proofSigned: Record<string, string> = { 'one-source': '1', unopened: '?', unproven: '0' };

const partSaid: Record<string, string> = {
  Q1: 'first quarter',
  Q2: 'second quarter',
  Q3: 'third quarter',
  Q4: 'fourth quarter',
  H1: 'first half',
  H2: 'second half',
};

const monthSaid = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** How much of a number a text prints. */
export interface Form {
  show: string;
  status: string;
}

export interface Spoken {
  value: string;
  unit: string;
  qualifier: string;
  status: string;
  signed: boolean;
  yearly?: boolean;
  /** The period in which an index is 100. */
  base?: string | undefined;
  /** The statuses of its inputs, if only one of them was expected and the number is the difference between the two. */
  between?: string[] | undefined;
}
