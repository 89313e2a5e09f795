import { Decimal } from 'decimal.js';
import { units, type UnitId } from '#schemas/unit.ts';

/** Reads a typed numeral: its number, and its unit if it names one. */
export function parseNumeral(typed: string): Quantity {
  const text = typed.normalize('NFKC').replace('\u2212', '-');
  const word = multiples[text.toLowerCase()];
  if (word) return { number: new Decimal(word), unit: 'times', scale: new Decimal(1) };
  const fraction = readFraction(text.toLowerCase());
  if (fraction) return { number: fraction, unit: 'times', scale: new Decimal(1) };
  // In a price per million tokens the million does not multiply the number.
  const amount = text.replace(/(?:per|a)\smillion\stokens/i, '');
  const scale = scales.filter(([pattern]) => pattern.test(amount)).reduce((product, [, factor]) => product.times(factor), new Decimal(1));
  // "10⁹" and "½" are not read.
  return {
    number: /[\p{No}\p{Nl}]/u.test(typed) ? null : toNumber(text),
    unit: unitWords.find(([pattern]) => pattern.test(text))?.[1] ?? null,
    scale,
  };
}

/** The number in one of the closed list's units, or null if its words do not fit that unit. */
export function toUnit({ number, unit, scale }: Quantity, id: UnitId): Decimal | null {
  if (number === null) return null;
  const { family, factor } = units[id];
  const total = number.times(scale);
  const size = sizes[family];
  // "3.60 billion" without a currency may be an amount in any currency.
  if (unit === null ? size === undefined && !scale.equals(1) : unit !== family) return null;
  return size === undefined ? total : total.dividedBy(size).dividedBy(factor);
}

function toNumber(text: string): Decimal | null {
  const digits = /-?\d(?:[\d, ]*\d)?(?:\.\d+)?/.exec(text)?.[0];
  // "1,5" is one and a half to some readers and an error to others.
  if (digits !== undefined) return /,(?!\d{3}(?!\d))/.test(digits) ? null : new Decimal(digits.replace(/[, ]/g, ''));
  const han = /^[一二三四五六七八九十两半]/.exec(text)?.[0];
  if (han !== undefined) return text.length > 1 && /^.[一二三四五六七八九十百千]/.test(text) ? null : new Decimal(hanDigits[han]!);
  const parts = text.toLowerCase().split(/[-\s]+/);
  const known = parts.flatMap((part) => small[part] ?? []);
  return known.length === 0 ? null : new Decimal(known.reduce((sum, each) => sum + each, 0));
}

/** "A third", "two-thirds", "three quarters". */
function readFraction(text: string): Decimal | null {
  const [, count = '', part = ''] = /^(\p{L}+)[-\s](\p{L}+?)s?$/u.exec(text) ?? [];
  const [above, below] = [{ a: 1, an: 1 }[count] ?? small[count], { half: 2, quarter: 4 }[part] ?? ordinals.indexOf(part) + 1];
  return above === undefined || below < 2 ? null : new Decimal(above).dividedBy(below);
}

const small: Record<string, number> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1])
    .concat('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10])),
);
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const hanDigits: Record<string, string> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
  半: '0.5',
};
const multiples: Record<string, string> = {
  half: '0.5',
  halves: '0.5',
  halved: '0.5',
  halving: '0.5',
  twice: '2',
  double: '2',
  doubled: '2',
  doubles: '2',
  thrice: '3',
  triple: '3',
  tripled: '3',
  triples: '3',
  treble: '3',
  trebled: '3',
  quadruple: '4',
  quadrupled: '4',
  quintupled: '5',
  翻番: '2',
  翻倍: '2',
  twofold: '2',
  threefold: '3',
  fourfold: '4',
  fivefold: '5',
  sixfold: '6',
  sevenfold: '7',
  eightfold: '8',
  ninefold: '9',
  tenfold: '10',
};
/** The base of a family in the words that multiply it: a billion yuan, a petabyte. */
const sizes: Partial<Record<string, string>> = {
  cny: '1e9',
  usd: '1e9',
  people: '1e6',
  accounts: '1e6',
  downloads: '1e6',
  tokens: '1e12',
  'tokens-a-day': '1e12',
  flops: '1e18',
  bytes: '1e15',
};
const scales: [RegExp, string][] = [
  [/\btrillion|tn\b/i, '1e12'],
  [/\bbillion|bn\b/i, '1e9'],
  [/\bmillion|mn\b/i, '1e6'],
  [/\bthousand/i, '1e3'],
  [/\bhundred/i, '1e2'],
  [/\bdozen/i, '12'],
  [/petaflops|PFLOPS|petabyte|PB\b/i, '1e15'],
  [/exaflops|EFLOPS|exabyte|EB\b/i, '1e18'],
  [/zettabyte|ZB\b/i, '1e21'],
  [/亿/, '1e8'],
  [/万/, '1e4'],
  [/成/, '10'],
];
const unitWords: [RegExp, string][] = [
  [/percentage points?|pp\b|个百分点/i, 'percentage-points'],
  [/%|per\s?cent/i, 'percent'],
  [/yuan\s(?:per|a)\smillion\stokens/i, 'cny-per-token'],
  [/dollars?\s(?:per|a)\smillion\stokens/i, 'usd-per-token'],
  [/tokens?\s(?:a|per)\sday/i, 'tokens-a-day'],
  [/tokens?/i, 'tokens'],
  [/成/, 'percent'],
  [/yuan|RMB|CNY|renminbi|¥|元/i, 'cny'],
  [/\$|USD|dollar/i, 'usd'],
  [/[x×]$|times|fold|倍|番/i, 'times'],
  [/people|users|persons/i, 'people'],
  [/accounts/i, 'accounts'],
  [/downloads/i, 'downloads'],
  [/flops/i, 'flops'],
  [/bytes?\b|[PEZ]B\b/i, 'bytes'],
];

export interface Quantity {
  /** Null for words that give no number, such as "dozens". */
  number: Decimal | null;
  /** The family of a unit, or null if the words name none. */
  unit: string | null;
  /** The factor of "billion" or 亿. */
  scale: Decimal;
}
