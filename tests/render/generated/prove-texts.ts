import { listOverlaps, type Drawing, type Text } from './read-drawing.ts';
import { monthsOf, type Fact, type Situation } from './situation.ts';

/** No two texts touch each other, and none covers the mark of a number that it does not belong to. */
export function proveRoom({ texts, shapes }: Drawing): string[] {
  const numbered = texts.map((text, at) => ({ ...text, at }));
  const both = listOverlaps(numbered, numbered, tolerance).filter(([one, other]) => one.at < other.at);
  const marks = shapes.filter(({ mark }) => mark !== undefined);
  const covered = listOverlaps(texts, marks, tolerance).filter(([text, mark]) => text.cell !== mark.cell);
  // A smear has thousands of such pairs.
  return [
    ...both.slice(0, 100).map(([one, other]) => `"${one.words}" touches "${other.words}"`),
    ...covered.slice(0, 100).map(([text, mark]) => `"${text.words}" covers the mark of ${mark.cell ?? '?'}`),
  ];
}

/** Nothing leaves the drawing. */
export function proveFrame({ texts, shapes, width, height }: Drawing): string[] {
  const named = [
    ...texts.map(({ words, box }) => ({ what: `"${words}"`, box })),
    ...shapes.map(({ tag, cell, box }) => ({ what: `${tag} ${cell ?? ''}`, box })),
  ];
  return named
    .filter(({ box }) => !(box.left >= -0.6 && box.top >= -0.6 && box.right <= width + 0.6 && box.bottom <= height + 0.6))
    .map(({ what, box: { left, right, top, bottom } }) => {
      const sides = [left, right, top, bottom].map((side) => Math.round(side));
      return `${what} is at ${sides.join(', ')} in ${width} × ${height}`;
    });
}

/** Each number is printed at its mark; where some are not, the drawing says so. */
export function provePrinted(drawing: Drawing, { facts }: Situation): string[] {
  const dropped = listDropped(drawing, facts);
  const says = drawing.texts.some(({ attributes }) => attributes['data-dropped'] !== undefined);
  if (dropped.length > 0 && !says) return [`${dropped.length} numbers are not printed, e.g. ${dropped[0]!.cell}, and nothing says so`];
  return dropped.length === 0 && says ? ['says that numbers are missing, but none is'] : [];
}

/**
 * In a wide drawing of one or two series, the first, last, greatest and least number of each are printed; but those of level lines, which may
 * be inside a column that their number would cover, are not.
 */
export function proveExtremes(drawing: Drawing, { facts, series, spec }: Situation): string[] {
  const isOverTime = spec.kind !== 'bars' && spec.kind !== 'pairs';
  if (!isOverTime || drawing.width < 576 || series.length > 2 || new Set(facts.map(({ period }) => period)).size > 60) return [];
  const dropped = new Set(listDropped(drawing, facts));
  const told = spec.kind === 'columns' ? series.slice(0, 1) : series;
  return [...Map.groupBy(facts, (fact) => fact.series)].flatMap(([id, group]) => {
    if (told.every((each) => each.id !== id)) return [];
    const extreme = (by: (fact: Fact) => number): string | undefined => {
      const most = Math.max(...group.map(by));
      // Of several equal ones, one is enough.
      return group.filter((fact) => by(fact) === most).every((fact) => dropped.has(fact)) ? id : undefined;
    };
    const start = ({ period }: Fact): number => monthsOf(period)[0];
    const sides = {
      first: extreme((fact) => -start(fact)),
      last: extreme(start),
      greatest: extreme(({ value }) => value),
      least: extreme(({ value }) => -value),
    };
    return Object.entries(sides).flatMap(([side, missing]) =>
      missing === undefined ? [] : [`the ${side} number of ${missing} is not printed`],
    );
  });
}

/** The numbers that are not printed at their marks. */
export function listDropped({ texts }: Drawing, facts: Fact[]): Fact[] {
  const printed = Map.groupBy(texts, ({ cell }) => cell ?? '');
  return facts.filter(({ cell, digits }) => {
    const words = (printed.get(cell) ?? []).map((text) => text.words).join(' ');
    const [whole = '', fraction] = digits.replace('-', '').split('.');
    const number = `${digits.startsWith('-') ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
    const found = words.indexOf(number);
    return found < 0 || /[\d.,]$/.test(words.slice(0, found)) || /^(?:[\d,]|\.\d)/.test(words.slice(found + number.length));
  });
}

/** Names of rows and series, and of at least two periods, are there, and nothing is cut off. */
export function proveNames({ texts }: Drawing, { rows, series, facts, spec }: Situation): string[] {
  const own = texts.filter(({ cell }) => cell === undefined);
  const cut = texts.filter(({ words }) => words.includes('…') || words.includes('...')).map(({ words }) => `"${words}" is cut off`);
  const all = toLetters(texts);
  const lacks = (name: string): boolean => name.split(/\s+/).some((word) => !all.includes(toLetters([{ words: word }])));
  const missing = [...rows, ...(series.length > 1 ? series.map(({ name }) => name) : [])].filter(lacks);
  const faults = [...cut, ...missing.map((name) => `the name "${name}" is missing`)];
  if (spec.kind === 'bars' || spec.kind === 'pairs') return faults;
  const periods = own.filter(({ words, key }) => key === undefined && namesPeriod.test(words));
  const wanted = Math.min(2, new Set(facts.map(({ period }) => period)).size);
  return periods.length >= wanted ? faults : [...faults, `${periods.length} periods are named`];
}

/** Letters and digits alone, so that the lines of a text and its hyphens make no difference. */
function toLetters(texts: Pick<Text, 'words'>[]): string {
  return texts
    .map(({ words }) => words)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const namesPeriod = /(?:^|\D)(?:19|20)\d\d(?:\D|$)|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^[QH]\d/;

/** How far boxes may overlap, in px: letters seldom fill theirs. */
const tolerance = 1;
