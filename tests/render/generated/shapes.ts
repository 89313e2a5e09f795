import type { Random } from '../../../proof/fuzz/random.ts';

/** Periods of one kind, or of several, as data have them. */
export function makePeriods({ pick, below }: Random): { trait: string; lists: string[][] } {
  const trait = pick(['years', 'years', 'years', 'months', 'quarters', 'halves', 'mixed', 'uneven'] as const);
  if (trait === 'years') return { trait, lists: [listYears(pick([1, 2, 3, 4, 5, 7, 8, 12, 15, 20, 30, 45, 60]), 2026 + below(5))] };
  if (trait === 'months') return { trait, lists: [listParts(pick([2, 5, 12, 13, 24, 36, 60, 120, 240]), 12, below(11))] };
  if (trait === 'quarters') return { trait, lists: [listParts(pick([2, 4, 7, 8, 20, 40]), 4, below(3))] };
  if (trait === 'halves') return { trait, lists: [listParts(pick([2, 3, 8, 20]), 2, below(2))] };
  if (trait === 'uneven') {
    const months = ['2015-06', '2023-11', '2023-12', '2024-01', '2024-02', '2026-09'];
    return {
      trait,
      lists: [months.slice(below(3), 4 + below(3)), ['1999', '2003', '2004', '2019', '2024'].slice(below(3))].slice(0, 1 + below(2)),
    };
  }
  const short = listParts(pick([4, 8, 12]), pick([12, 4, 2]), 0);
  const years = listYears(pick([3, 6, 12]), Number(short[0]!.slice(0, 4)) - below(2));
  // Years and parts of years in one series, or in a series each.
  return { trait, lists: below(3) === 0 ? [[...years.filter((year) => year < short[0]!.slice(0, 4)), ...short]] : [years, short] };
}

/** Numbers with the digits of a source, of one magnitude. */
export function makeValues(random: Random, trait: Magnitude, count: number): string[] {
  const { below, pick } = random;
  const level = 5 + below(60);
  const value = (at: number): string => {
    const drift = level * (0.7 + (0.6 * at) / Math.max(1, count) + below(100) / 300);
    switch (trait) {
      case 'zero':
        return '0';
      case 'equal':
        return `${level}.5`;
      case 'negative':
        return (-drift - 0.1).toFixed(1);
      case 'mixed':
        return at === 0 ? '-41' : at === 1 ? '41' : (below(820) / 10 - 41).toFixed(1);
      case 'giant':
        return at % 2 === 0 ? '1' : '9876543210987654';
      case 'thousandths':
        return `0.00${1 + below(9)}`;
      case 'powers':
        return pick(['1', '30', '2000', '1000000', '7000000000', '1000000000000000']);
      case 'ten digits':
        return String(1_000_000_000 + below(2_000_000_000));
      case 'close':
        return (100 + below(100) / 10).toFixed(1);
      case 'some zero':
        return below(3) === 0 ? '0' : drift.toFixed(0);
      case 'plain':
        return drift.toFixed(2);
    }
  };
  return Array.from({ length: count }, (_, at) => value(at));
}

/** Names as makers have them, each different. */
export function makeName(trait: Naming, at: number): string {
  const letter = nameRow(at).toUpperCase();
  switch (trait) {
    case 'long':
      return `Office ${letter} of the united provinces for the counting of all things that are or will be`.slice(0, 80).trim();
    case 'Han':
      return `${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃'[at % 36]!}${'虚构城市事物统计委员会发布中心'.repeat(2).slice(0, 12 + (at % 12))}`;
    case 'long word':
      return `${letter}llgemeinverbindlichkeitserklaerungsverfahrensamt`.slice(0, 48);
    case 'accents':
      return `${letter} of São Łódź and Dvořák`;
    case 'plain':
      return `Office ${letter}`;
  }
}

/** Letters for a number, because a digit in a text would be a number: a to z, then aa. */
export function nameRow(at: number): string {
  return String.fromCharCode(97 + (at % 26)).repeat(1 + Math.floor(at / 26));
}

export const magnitudes = [
  'zero',
  'equal',
  'negative',
  'mixed',
  'giant',
  'thousandths',
  'ten digits',
  'close',
  'close',
  'some zero',
  'plain',
  'plain',
  'plain',
  'plain',
] as const;
export const namings = ['plain', 'plain', 'plain', 'long', 'Han', 'long word', 'accents'] as const;

type Magnitude = (typeof magnitudes)[number] | 'powers';
type Naming = (typeof namings)[number];

function listYears(count: number, last: number): string[] {
  return Array.from({ length: count }, (_, at) => String(last - count + 1 + at));
}

/** Months, quarters or halves, the last of which ends before the data do, `skip` parts earlier. */
function listParts(count: number, ofYear: number, skip: number): string[] {
  const last = 2026 * ofYear + { 12: 10, 4: 2, 2: 0 }[ofYear]! - skip;
  return Array.from({ length: count }, (_, at) => {
    const part = last - count + 1 + at;
    const number = (part % ofYear) + 1;
    const name = ofYear === 12 ? String(number).padStart(2, '0') : `${ofYear === 4 ? 'Q' : 'H'}${number}`;
    return `${Math.floor(part / ofYear)}-${name}`;
  });
}
