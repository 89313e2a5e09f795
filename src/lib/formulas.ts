import type { Derivation } from '#schemas/components.ts';
import type { UnitId } from '#schemas/unit.ts';
import type { Cell } from '#report/report.ts';
import { Exact } from './exact.ts';

/** The formula of each derivation. Inputs are in the base of their unit's family, results in the base of the result's unit. */
export const formulas: Record<Derivation, Formula> = {
  growth: {
    terms: ['later', 'earlier'],
    write: (to, from) => `(${to} ÷ ${from} − 1) × 100`,
    of: (to, from) => to.dividedBy(from).minus(1).times(100),
    unit: () => 'percent',
    divides: true,
    isSize: false,
  },
  multiple: {
    terms: ['later', 'earlier'],
    write: (to, from) => `${to} ÷ ${from}`,
    of: (to, from) => to.dividedBy(from),
    unit: () => 'times',
    divides: true,
    isSize: false,
  },
  index: {
    terms: ['later', 'base'],
    write: (to, from) => `${to} ÷ ${from} × 100`,
    of: (to, from) => to.dividedBy(from).times(100),
    unit: () => 'index',
    divides: true,
    isSize: false,
  },
  difference: {
    terms: ['later', 'earlier'],
    write: (to, from) => `${to} − ${from}`,
    of: (to, from) => to.minus(from),
    unit: ({ unit }) => unit,
    divides: false,
    isSize: true,
  },
  points: {
    terms: ['later', 'earlier'],
    write: (to, from) => `${to} − ${from}`,
    of: (to, from) => to.minus(from),
    unit: () => 'percentage-points',
    divides: false,
    isSize: true,
  },
  cagr: {
    terms: ['later', 'earlier'],
    write: (to, from, years) => `((${to} ÷ ${from})^(1 ÷ ${years}) − 1) × 100`,
    of: (to, from, years) => to.dividedBy(from).pow(new Exact(1).dividedBy(years)).minus(1).times(100),
    unit: () => 'percent',
    divides: true,
    isSize: false,
  },
  share: {
    terms: ['part', 'whole'],
    write: (to, from) => `${to} ÷ ${from} × 100`,
    of: (to, from) => to.dividedBy(from).times(100),
    unit: () => 'percent',
    divides: true,
    isSize: false,
  },
  contrast: {
    terms: ['first', 'second'],
    write: (to, from) => `${to} ÷ ${from}`,
    of: (to, from) => to.dividedBy(from),
    unit: () => 'times',
    divides: true,
    isSize: false,
  },
  'contrast-difference': {
    terms: ['first', 'second'],
    write: (to, from) => `${to} − ${from}`,
    of: (to, from) => to.minus(from),
    unit: ({ unit }) => unit,
    divides: false,
    isSize: true,
  },
  'contrast-percent': {
    terms: ['first', 'second'],
    write: (to, from) => `(${to} ÷ ${from} − 1) × 100`,
    of: (to, from) => to.dividedBy(from).minus(1).times(100),
    unit: () => 'percent',
    divides: true,
    isSize: true,
  },
};

/** `term.…` in src/words. */
type Term = 'later' | 'earlier' | 'base' | 'part' | 'whole' | 'first' | 'second';

interface Formula {
  /** What its two numbers are to each other, by the keys of their names. */
  terms: [Term, Term];
  /** With two numbers, or with their names; `years` is the time between them. */
  write: (to: string, from: string, years: string) => string;
  of: (to: Exact, from: Exact, years: number) => Exact;
  unit: (to: Cell) => UnitId;
  /** Whether the second number is a divisor. */
  divides: boolean;
  /** Whether the result is printed without its sign, because the sentence says which number is greater. */
  isSize: boolean;
}
