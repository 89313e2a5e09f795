import type { Binding, Change, FigureFields } from './chapters.ts';
import { deriveAgain, type Derived } from './derive.ts';
import { valueIn } from './amounts.ts';
import { resolve, type Amounts, type Fact, type Facts } from './facts.ts';
import { listTexts, sayBinding } from './texts.ts';
import { sayAs, sayQuantity, sayQuotes, squeeze } from './words.ts';

/**
 * What the outputs must show: every number by its address, what is derived from them, and which of them each figure shows. Numbers of
 * examples are not links.
 */
export function listNumbers(facts: Facts, { areLinked = true } = {}): Numbers {
  const derived = new Map<string, Derived>();
  const learn = ({ cell, change }: Binding): void => {
    if (change) derived.set(cell, derive(facts, change));
  };
  for (const { bindings } of [...facts.chapters, ...facts.pages]) bindings.forEach(learn);
  const texts = listTexts(facts);
  texts.flatMap(({ parts }) => parts.filter((part) => typeof part !== 'string')).forEach(learn);
  const distances = listDistances(facts);
  for (const { absolute, relative } of distances.values()) for (const number of [absolute, relative]) derived.set(idOf(number), number);
  const find = (cell: string): Fact | Derived | undefined => facts.cells.get(cell) ?? derived.get(cell);
  const wordings = new Map<string, Wording[]>();
  const learnWording = (cell: string, wording: Wording): void => void wordings.set(cell, [...(wordings.get(cell) ?? []), wording]);
  for (const { parts } of texts) {
    const whole = squeeze(parts.map((part) => (typeof part === 'string' ? part : sayBinding(part, find))).join(''));
    for (const { cell, form } of parts.filter((part) => typeof part !== 'string'))
      learnWording(cell, { text: sayAs(find(cell)!, form), whole });
  }
  for (const { absolute, relative, onPage } of distances.values())
    for (const number of [absolute, relative]) learnWording(idOf(number), { text: sayQuantity(number), whole: squeeze(onPage) });
  return {
    facts,
    areLinked,
    derived,
    distances,
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

/** The error of each forecast, by its id, if the audit gives it: if the pair has a caveat. */
function listDistances(facts: Facts): Map<string, Distance> {
  return new Map(
    [...facts.projections].flatMap(([id, { forecast: of, outcome: from, caveat }]): [string, Distance][] => {
      const [one, other] = [facts.cells.get(of), facts.cells.get(from ?? '')];
      if (from === null || caveat === null || !one || !other) return [];
      const isHigh = Number(one.value) > Number(valueIn(other, one.unit));
      const absolute = derive(facts, { of, from, as: 'contrast-difference', caveat });
      const relative = derive(facts, { of, from, as: 'contrast-percent', caveat });
      const said = {
        absolute: sayQuantity(absolute),
        relative: sayQuantity(relative),
        side: facts.say(isHigh ? 'audit.too-high' : 'audit.too-low'),
        caveat: sayQuotes(caveat),
      };
      const [words, onPage] = [facts.say('audit.error-only', said), facts.say('audit.error-of', said)];
      return [[id, { absolute, relative, side: isHigh ? 'too high' : 'too low', words, onPage }]];
    }),
  );
}

function idOf({ as, inputs: [to, from] }: Derived): string {
  return `${as}-${to.address}-${from.address}`.replace(/[/@]/g, '-');
}

/** The error of each forecast of a figure that has a score. */
export function listGaps({ fields }: FigureNumbers, { facts }: Numbers): { id: string; gap: string; words: string }[] {
  return (fields.projections ?? []).flatMap((projection) => {
    const { forecast, outcome, verdict } = facts.projections.get(projection)!;
    if (outcome === null || (verdict !== 'missed' && verdict !== 'met')) return [];
    const gap = sayQuantity(derive(facts, { of: outcome, from: forecast, as: 'contrast-difference', caveat: null }));
    return [
      {
        id: `contrast-difference-${outcome}-${forecast}`.replace(/[/@]/g, '-'),
        gap,
        words: facts.say('figure.verdict-by', { verdict: facts.say(`verdict.${verdict}`), distance: gap }),
      },
    ];
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
  /** Whether each links to its place in the data. */
  areLinked: boolean;
  derived: Map<string, Derived>;
  /** By the id of the projection. */
  distances: Map<string, Distance>;
  /** The number with an address, or with the id of its derivation. */
  find: (cell: string) => Fact | Derived | undefined;
  /** The wordings of a number in the texts of the content, each with its whole text. */
  wordings: (cell: string) => Wording[];
  figures: FigureNumbers[];
}

/** The difference between a forecast and its outcome, with its direction. */
interface Distance {
  absolute: Derived;
  relative: Derived;
  side: string;
  /** As worded in the audit. */
  words: string;
  onPage: string;
}

interface Wording {
  text: string;
  whole: string;
}

/** The unit in which a figure is drawn: that of its numbers, or the one in which the report draws forecasts and outcomes together. */
export function unitOf({ fields, cells, amounts }: FigureNumbers): string {
  return fields.kind === 'pairs' ? (amounts?.unit ?? '?') : cells[0]!.unit;
}

export interface FigureNumbers {
  fields: FigureFields;
  chapter: string;
  cells: Fact[];
  amounts: Amounts | undefined;
}
