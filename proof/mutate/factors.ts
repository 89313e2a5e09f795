import type { Numbers } from '../verify/numbers.ts';
import type { Tally } from '../verify/tally.ts';
import { readFamilies } from './site-ids.ts';
import type { Entry } from './tables.ts';

/**
 * Multiplies by ten the factor of each unit that is visible in a report, grouped into sets that are tried together. If units are converted
 * into each other, a set has one per family; otherwise, those whose results do not depend on each other. A unit that is alone in its family
 * is left out, because its factor cancels out.
 */
export function listFactorMutations(entries: Entry[], numbers: Numbers): FactorMutation[][] {
  const { amounts } = numbers.facts.identity;
  const used = new Set([...[...numbers.facts.cells.values()].map(({ unit }) => unit), amounts?.unit, amounts?.second]);
  const pairs = [...numbers.derived.values()].flatMap(({ unit, inputs }) => inputs.map((input) => [unit, input.unit]));
  const results = pairs.filter(([unit, input]) => unit !== input).map(([unit]) => unit);
  const ofKind = (kind: string): string[] =>
    [...used].filter((unit) => unit !== undefined && unit !== null && kindOf(unit) === kind) as string[];
  const mutations = entries.map((entry) => toMutation(entry, numbers));
  const converted = mutations.filter(({ unit }) => used.has(unit) && ofKind(kindOf(unit)).length > 1);
  const counted = mutations.filter((mutation) => !converted.includes(mutation) && results.includes(mutation.unit));
  return [
    ...toSets(converted, (one, other) => kindOf(one.unit) !== kindOf(other.unit)),
    ...toSets(counted, (one, other) => !pairs.some((pair) => pair.includes(one.unit) && pair.includes(other.unit))),
  ];
}

/** Whether a factor changed what is compared, and whether the proof then found a fault. */
export function judgeFactor({ cells }: FactorMutation, base: Tally, changed: Tally): { places: string[]; isKilled: boolean } {
  const list = ({ appearances }: Tally): [string, string][] =>
    appearances
      .filter(({ cell }) => cells.includes(cell))
      .map((one) => [`${one.file} (${one.output})`, JSON.stringify([one, one.statements])]);
  const before = new Set(list(base).map(([, stated]) => stated));
  return {
    places: list(changed).flatMap(([place, stated]) => (before.has(stated) ? [] : [place])),
    isKilled: changed.faults.some(({ cell }) => cells.includes(cell)),
  };
}

/** Combines what can be told apart in as few sets as the order allows. */
function toSets(mutations: FactorMutation[], areApart: (one: FactorMutation, other: FactorMutation) => boolean): FactorMutation[][] {
  const sets: FactorMutation[][] = [];
  for (const mutation of mutations) {
    const home = sets.find((set) => set.every((other) => areApart(mutation, other)));
    if (home) home.push(mutation);
    else sets.push([mutation]);
  }
  return sets;
}

/**
 * A factor of the site is a decimal, one of the proof a power of ten. It affects every number of its family, and what is derived or drawn
 * from these.
 */
function toMutation(entry: Entry, { facts, derived, figures }: Numbers): FactorMutation {
  const unit = entry.path.replace(/\.factor$/, '');
  const isOwn = (other: { unit: string }): boolean => kindOf(other.unit) === kindOf(unit);
  return {
    entry,
    unit,
    to: String(entry.path === unit ? Number(entry.text) + 1 : Number(entry.text) * 10),
    cells: [
      ...[...facts.cells.values()].filter(isOwn).map(({ address }) => address),
      ...[...derived].filter(([, number]) => isOwn(number) || number.inputs.some(isOwn)).map(([id]) => id),
      ...figures.filter(({ cells }) => cells.some(isOwn)).map(({ fields }) => fields.id),
    ],
  };
}

function kindOf(unit: string): string {
  return families.get(unit)!;
}

const families = readFamilies();

/** Another factor of a unit, and the numbers and figures that it can affect. */
export interface FactorMutation {
  entry: Entry;
  unit: string;
  to: string;
  cells: string[];
}
