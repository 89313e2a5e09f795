import { blankKey, findBlanks, type Blank } from '#schemas/blank.ts';
import type { Place, Problem } from '#problems/problem.ts';
import { subject } from './wording.ts';

/**
 * The blanks of a file that nobody has filled: in its fields, and in the text of a chapter; and where "null" was written over the words
 * of a blank and its quotes were left, so that readers would read it.
 */
export function checkBlanks(file: string, data: unknown, body: string): Problem[] {
  const inFields = [...listBlankFields(data, [])].map(({ what, path }) =>
    what === undefined
      ? { place: { file, path }, message: `${subject(path)} ${quotedNull}`, remedy: 'Take its quotes away.', severity: 'error' as const }
      : tell({ file, path }, what),
  );
  const inText = file.endsWith('.mdx') ? findBlanks(body).map(({ offset, what }) => tell({ file, offset }, what)) : [];
  return [...inFields, ...inText];
}

/** The words for a blank. */
export function describeBlank(what: string): { message: string; remedy: string } {
  return {
    message: `A blank is not filled: "${what.replaceAll('"', "'")}".`,
    remedy: 'Write what belongs there in place of all words of the blank, from "FILL IN" on.',
  };
}

/** Without what a blank brings about itself: faults of the same field, faults inside its words or its tag, and faults that quote it. */
export function dropFollowUps(problems: Problem[], textOf: (file: string) => string): Problem[] {
  const blanks = problems.filter(isBlank);
  if (blanks.length === 0) return problems;
  const spans = new Map<string, Blank[]>();
  for (const { place } of blanks) if (place.offset !== undefined) spans.set(place.file, findBlanks(textOf(place.file)));
  return problems.filter(
    (problem) =>
      isBlank(problem) ||
      (!problem.message.includes(`${blankKey}:`) &&
        !blanks.some(({ place }) => place.path !== undefined && isInField(problem.place, place)) &&
        !(spans.get(problem.place.file) ?? []).some(
          ({ start, end }) => problem.place.offset !== undefined && problem.place.offset >= start && problem.place.offset < end,
        )),
  );
}

const quotedNull = 'is "null" in quotes, which is a word for readers.';

function* listBlankFields(value: unknown, path: (string | number)[]): Generator<{ what: string | undefined; path: (string | number)[] }> {
  if (value === 'null') yield { what: undefined, path };
  if (typeof value === 'string') for (const { what } of findBlanks(value).slice(0, 1)) yield { what, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === blankKey) yield { what: String(inner), path };
    else yield* listBlankFields(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function isBlank({ message }: Problem): boolean {
  return message.startsWith('A blank is not filled: ') || message.endsWith(quotedNull);
}

function isInField(place: Place, field: Place): boolean {
  return place.file === field.file && field.path!.every((step, at) => place.path?.[at] === step);
}

function tell(place: Place, what: string): Problem {
  return { place, ...describeBlank(what), severity: 'error' };
}
