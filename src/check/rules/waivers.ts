import { problem, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Report } from '#report/report.ts';
import type { EditorText } from '../editor-texts.ts';
import { findNumerals, type Numeral } from '#language/en/find-numerals.ts';

/** Waivers that give no reason or contain more than one number, and names that are numbers. */
export function checkWaivers(report: Report, texts: EditorText[]): Problem[] {
  return [...texts.flatMap(checkTexts), ...checkNames(report)];
}

function checkTexts(text: EditorText): Problem[] {
  return [...text.marks, ...text.wraps]
    .filter(({ name }) => name === 'Waive')
    .flatMap(({ at, end, props, words = text.text.slice(at, end) }): Problem[] => {
      const place = text.place(at);
      const because = props.because?.trim() ?? '';
      const [first, second] = findNumerals(words);
      const isRange = first && second && /^\s*(?:[–—-]|to|and|or)\s*$/.test(words.slice(first.end, second.at));
      return [
        ...(/[^\s\uFFFC]/.test(words) && because !== '' && (because.match(/\p{L}+/gu)?.length ?? 0) < 3
          ? [problem(place, 'waiver-without-reason', { because })]
          : []),
        ...(findNumerals(words).length > (isRange ? 2 : 1) ? [problem(place, 'waiver-of-several', { words })] : []),
      ];
    });
}

function checkNames({ identity, glossary }: Report): Problem[] {
  const names = [
    ...identity.names.map((name, at) => ({ name, place: { file: 'content/report.yaml', path: ['names', at] } })),
    ...[...glossary].flatMap(([id, { term, short }]) =>
      Object.entries({ term, short }).map(([field, name]) => ({
        name: name ?? '',
        place: { file: fileOf('glossary', id), path: [field] },
      })),
    ),
  ];
  return names
    .filter(({ name }) => findNumerals(name).some((numeral) => isAll(numeral, name) || !/\p{Lu}|\p{L}\p{Nd}|\p{Nd}\p{L}/u.test(name)))
    .map(({ name, place }) => problem(place, 'name-of-number', { name }));
}

/** Whether a name is only a number: "twelve", "5 billion"; "36Kr" is not. */
function isAll({ kind, typed, quantity }: Numeral, name: string): boolean {
  return typed === name.trim() && (kind !== 'digits' || quantity.unit !== null || !quantity.scale.equals(1));
}
