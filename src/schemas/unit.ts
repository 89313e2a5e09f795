/** The closed list of units: how each is printed, and its factor to the base of its family. */
export const units = {
  'tn-cny': { family: 'cny', factor: '1000', words: 'trillion yuan', suffix: ' trillion yuan' },
  'bn-cny': { family: 'cny', factor: '1', words: 'billion yuan', suffix: ' billion yuan' },
  'million-cny': { family: 'cny', factor: '0.001', words: 'million yuan', suffix: ' million yuan' },
  'bn-usd': { family: 'usd', factor: '1', words: 'billion US dollars', suffix: ' billion US dollars' },
  'million-usd': { family: 'usd', factor: '0.001', words: 'million US dollars', suffix: ' million US dollars' },
  'cny-per-million-tokens': {
    family: 'cny-per-token',
    factor: '1',
    words: 'yuan per million tokens',
    suffix: ' yuan per million tokens',
  },
  'usd-per-million-tokens': {
    family: 'usd-per-token',
    factor: '1',
    words: 'US dollars per million tokens',
    suffix: ' US dollars per million tokens',
    one: ' US dollar per million tokens',
  },
  percent: { family: 'percent', factor: '1', words: 'per cent', suffix: '%' },
  'percentage-points': { family: 'percentage-points', factor: '1', words: 'percentage points', suffix: ' percentage points' },
  times: { family: 'times', factor: '1', words: 'times', suffix: ' times', one: ' time' },
  'million-people': { family: 'people', factor: '1', words: 'million people', suffix: ' million people' },
  'million-accounts': { family: 'accounts', factor: '1', words: 'million accounts', suffix: ' million accounts' },
  'million-downloads': { family: 'downloads', factor: '1', words: 'million downloads', suffix: ' million downloads' },
  // What a count per day measures differs from a total.
  'tn-tokens-a-day': { family: 'tokens-a-day', factor: '1', words: 'trillion tokens a day', suffix: ' trillion tokens a day' },
  'tn-tokens': { family: 'tokens', factor: '1', words: 'trillion tokens', suffix: ' trillion tokens' },
  eflops: { family: 'flops', factor: '1', words: 'exaflops', suffix: ' exaflops' },
  petabytes: { family: 'bytes', factor: '1', words: 'petabytes', suffix: ' petabytes', one: ' petabyte' },
  zettabytes: { family: 'bytes', factor: '1000000', words: 'zettabytes', suffix: ' zettabytes', one: ' zettabyte' },
  count: { family: 'count', factor: '1', words: 'number', suffix: '' },
  // An index needs its base, which a derivation has but a measure has no field for.
  index: { family: 'index', factor: '1', words: 'index', suffix: '' },
  // A hundred million yuan. Readers may choose it, but editors may not write it: it invites errors by a factor of ten.
  'yi-cny': { family: 'cny', factor: '0.1', words: '亿元', suffix: ' 亿元' },
} as const satisfies Record<string, Unit>;

/** Units that a reader may choose. */
export const choosableUnitIds = Object.keys(units).filter((id) => id !== 'index') as [UnitId, ...UnitId[]];

/** Units that an editor may write. */
export const unitIds = choosableUnitIds.filter((id) => id !== 'yi-cny') as [UnitId, ...UnitId[]];

export type UnitId = keyof typeof units;

interface Unit {
  /** Units of one family convert by their factors; units of different families never convert. */
  family: string;
  factor: string;
  words: string;
  suffix: string;
  /** The suffix for exactly one, if it differs. */
  one?: string;
}
