import { blankKey, findBlanks, type Blank } from '#schemas/blank.ts';
import { describe, problem, type Description, type Problem } from '#problems/problem.ts';
import { subjectOf, type Path } from './subject.ts';

/**
 * Blanks that have not been filled, in the fields of a file and in the text of a chapter; and fields where "null" was typed inside the
 * quotes of a blank, so that readers would see the word.
 */
export function checkBlanks(file: string, data: unknown, body: string): Problem[] {
  const inFields = [...listBlankFields(data, [])].map(({ what, path }) =>
    what === undefined ? problem({ file, path }, 'null-in-quotes', { subject: subjectOf(path) }) : tell({ file, path }, what),
  );
  const inText = file.endsWith('.mdx') ? findBlanks(body).map(({ offset, what }) => tell({ file, offset }, what)) : [];
  return [...inFields, ...inText];
}

/** The problem of a blank, in words. */
export function describeBlank(what: string): Description {
  return describe('blank-unfilled', { what: what.replaceAll('"', "'") });
}

/** Removes problems that a blank causes: other faults of the same field, faults inside its words or its tag, and faults that quote it. */
export function dropFollowUps(problems: Problem[], textOf: (file: string) => string): Problem[] {
  const blanks = problems.filter(isBlank);
  if (blanks.length === 0) return problems;
  const spans = new Map<string, Blank[]>();
  for (const { place } of blanks) if (place.offset !== undefined) spans.set(place.file, findBlanks(textOf(place.file)));
  return problems.filter(
    (problem) =>
      isBlank(problem) ||
      (!quotesBlank(problem) &&
        !blanks.some(({ place }) => place.path !== undefined && isInField(problem.place, place)) &&
        !(spans.get(problem.place.file) ?? []).some(
          ({ start, end }) => problem.place.offset !== undefined && problem.place.offset >= start && problem.place.offset < end,
        )),
  );
}

function* listBlankFields(value: unknown, path: Path): Generator<{ what: string | undefined; path: Path }> {
  if (value === 'null') yield { what: undefined, path };
  if (typeof value === 'string') for (const { what } of findBlanks(value).slice(0, 1)) yield { what, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === blankKey) yield { what: String(inner), path };
    else yield* listBlankFields(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function isBlank({ code }: Problem): boolean {
  return code === 'blank-unfilled' || code === 'null-in-quotes';
}

/** Whether a problem quotes the words of a blank. */
function quotesBlank({ about }: Problem): boolean {
  return Object.values(about).some((value) => String(value).includes(`${blankKey}:`));
}

function isInField(place: Problem['place'], field: Problem['place']): boolean {
  return place.file === field.file && field.path!.every((step, at) => place.path?.[at] === step);
}

function tell(place: Problem['place'], what: string): Problem {
  return { place, ...describeBlank(what) };
}
