import type { Binding, Change, FigureFields } from './chapters.ts';
import { deriveAgain, type Derived } from './derive.ts';
import { valueIn } from './amounts.ts';
import { resolve, type Amounts, type Fact, type Facts } from './facts.ts';
import { listTexts, sayBinding } from './texts.ts';
import { sayAs, sayQuantity, squeeze } from './words.ts';

/**
 * What the outputs must show: every number by its address, what is derived from them, and which of them each figure shows. Those of
 * examples are linked to nothing.
 */
export function listNumbers(facts: Facts, { areLinked = true } = {}): Numbers {
  const derived = new Map<string, Derived>();
  const learn = ({ cell, change }: Binding): void => {
    if (change) derived.set(cell, derive(facts, change));
  };
  for (const { bindings } of [...facts.chapters, ...facts.pages]) bindings.forEach(learn);
  const texts = listTexts(facts);
  texts.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string')).forEach(learn);
  const errors = listErrors(facts);
  for (const { absolute, relative } of errors) for (const change of [absolute, relative]) derived.set(idOf(change), derive(facts, change));
  const find = (cell: string): Fact | Derived | undefined => facts.cells.get(cell) ?? derived.get(cell);
  const wordings = new Map<string, Wording[]>();
  for (const { parts } of texts) {
    const whole = squeeze(parts.map((part) => (typeof part === 'string' ? part : sayBinding(part, find))).join(''));
    for (const { cell, form } of parts.filter((part) => typeof part !== 'string'))
      wordings.set(cell, [...(wordings.get(cell) ?? []), { text: sayAs(find(cell)!, form), whole }]);
  }
  for (const { absolute, relative, side } of errors) {
    const [one, other] = [absolute, relative].map((change) => sayQuantity(derived.get(idOf(change))!));
    const whole = `The forecast was ${one} or ${other} ${side}.`;
    for (const [change, text] of [
      [absolute, one!],
      [relative, other!],
    ] as const)
      wordings.set(idOf(change), [...(wordings.get(idOf(change)) ?? []), { text, whole }]);
  }
  return {
    facts,
    areLinked,
    derived,
    find,
    wordings: (cell) => wordings.get(cell) ?? [],
    figures: facts.chapters.flatMap(({ slug, figures }) =>
      figures
        .map((fields) => ({ fields, chapter: slug, cells: cellsOf(facts, fields), amounts: facts.identity.amounts }))
        .filter(({ cells }) => cells.length > 0),
    ),
  };
}

/** A derived number from the addresses of a binding. */
export function derive(facts: Facts, change: Change): Derived {
  const [to, from] = [facts.cells.get(change.of), facts.cells.get(change.from)];
  if (!to || !from) throw new Error(`The content derives a number from ${change.of} and ${change.from}, one of which it does not have.`);
  return deriveAgain(change, to, from);
}

/** How far each forecast lay from its outcome, where the audit says so: where a caveat stands with the pair. */
function listErrors({ projections, cells }: Facts): { absolute: Change; relative: Change; side: string }[] {
  return [...projections.values()].flatMap(({ forecast: of, outcome: from, caveat }) => {
    const [one, other] = [cells.get(of), cells.get(from ?? '')];
    if (from === null || caveat === null || !one || !other) return [];
    const side = Number(one.value) > Number(valueIn(other, one.unit)) ? 'too high' : 'too low';
    return [{ absolute: { of, from, as: 'contrast-difference', caveat }, relative: { of, from, as: 'contrast-percent', caveat }, side }];
  });
}

function idOf({ as, of, from }: Change): string {
  return `${as}-${of}-${from}`.replace(/[/@]/g, '-');
}

/** By how much each forecast of a figure that has a score was missed or met. */
export function listGaps({ fields }: FigureNumbers, { facts }: Numbers): { id: string; verdict: string; gap: string }[] {
  return (fields.projections ?? []).flatMap((projection) => {
    const { forecast, outcome, verdict } = facts.projections.get(projection)!;
    if (outcome === null || (verdict !== 'missed' && verdict !== 'met')) return [];
    const gap = sayQuantity(derive(facts, { of: outcome, from: forecast, as: 'contrast-difference', caveat: null }));
    return [{ id: `contrast-difference-${outcome}-${forecast}`.replace(/[/@]/g, '-'), verdict, gap }];
  });
}

function cellsOf(facts: Facts, { cells = [], projections = [] }: FigureFields): Fact[] {
  const pairs = projections.flatMap((id) => {
    const { forecast, outcome } = facts.projections.get(id)!;
    return outcome === null ? [forecast] : [forecast, outcome];
  });
  return [...cells, ...pairs].flatMap((address) => resolve(facts, address));
}

export interface Numbers {
  facts: Facts;
  /** Whether each leads to its place in the data. */
  areLinked: boolean;
  derived: Map<string, Derived>;
  /** The number with an address, or with the id of its derivation. */
  find: (cell: string) => Fact | Derived | undefined;
  /** How the texts of the content say a number, each with the whole of its text. */
  wordings: (cell: string) => Wording[];
  figures: FigureNumbers[];
}

interface Wording {
  text: string;
  whole: string;
}

export interface FigureNumbers {
  fields: FigureFields;
  chapter: string;
  cells: Fact[];
  amounts: Amounts | undefined;
}
