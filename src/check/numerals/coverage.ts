import { waiverClasses, type WaiverClass } from '#schemas/waivers.ts';

/**
 * The coverage of a check as text: how many numerals of each chapter and page, and of all other files, are bound, derived, waived and free.
 */
export function formatCoverage(coverage: NumeralCoverage[]): string {
  const rows = coverage.map(({ name, counts }) => [name, ...columns.map(([, count]) => String(count(counts))), listClasses(counts.waived)]);
  const sum = coverage.reduce<Counts>((total, { counts }) => addCounts(total, counts), emptyCounts());
  const all = [
    ['Numerals', ...columns.map(([name]) => name), 'waived as'],
    ...rows,
    ['all', ...columns.map(([, count]) => String(count(sum))), listClasses(sum.waived)],
  ];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => (column === 0 || column === row.length - 1 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function emptyCounts(): Counts {
  return { texts: 0, bound: 0, derived: 0, checked: 0, waived: {}, free: 0 };
}

/** Adds the counts of two pieces of content. */
function addCounts(one: Counts, other: Counts): Counts {
  const waived = { ...one.waived };
  for (const [name, count] of Object.entries(other.waived)) waived[name as Waiver] = (waived[name as Waiver] ?? 0) + count;
  return {
    texts: one.texts + other.texts,
    bound: one.bound + other.bound,
    derived: one.derived + other.derived,
    checked: one.checked + other.checked,
    free: one.free + other.free,
    waived,
  };
}

const columns: [string, (counts: Counts) => number][] = [
  ['texts', ({ texts }) => texts],
  ['bound', ({ bound }) => bound],
  ['derived', ({ derived }) => derived],
  ['checked', ({ checked }) => checked],
  ['waived', ({ waived }) => Object.values(waived).reduce((sum, count) => sum + count, 0)],
  ['free', ({ free }) => free],
];

function listClasses(waived: Counts['waived']): string {
  return Object.entries(waived)
    .map(([name, count]) => `${name === 'waiver' ? 'by name' : waiverClasses[name as WaiverClass].name} ${count}`)
    .join(', ');
}

type Waiver = WaiverClass | 'waiver';

export interface Counts {
  /** Texts that were read, with or without a numeral. */
  texts: number;
  /** Numbers of datasets. */
  bound: number;
  derived: number;
  /** Counts compared with their lists, and comparisons compared with their numbers. */
  checked: number;
  /** By class; `waiver` for those waived by name. */
  waived: Partial<Record<Waiver, number>>;
  free: number;
}

export interface NumeralCoverage {
  /** A chapter, a page, or "other files". */
  name: string;
  counts: Counts;
}
