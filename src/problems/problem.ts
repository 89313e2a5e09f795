import { fill } from '#words/fill.ts';
import { catalogue, type Kind } from './catalogue.ts';

/** A problem at a place, in the catalogue's words for its code. */
export function problem<C extends Code>(place: Place, code: C, ...about: Given<C>): Problem {
  return { place, ...describe(code, ...about) };
}

/**
 * The parts of a problem that do not depend on its place: its code, its values, and its words. If `nearest` is given and defined, the
 * message ends with "Did you mean …?"
 */
export function describe<C extends Code>(code: C, ...[about]: Given<C>): Description<C> {
  const { message, remedy, severity }: Kind = catalogue[code];
  const { nearest, ...rest } = (about ?? {}) as Record<string, Value | undefined>;
  const values = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, typeof value === 'object' ? value.join(', ') : value]),
  );
  const meant = nearest === undefined ? '' : ` Did you mean "${nearest as string}"?`;
  return {
    code,
    about: (about ?? {}) as About,
    message: fill(message, values) + meant,
    remedy: fill(remedy, values),
    severity: severity ?? 'error',
  };
}

/** Message and remedy as one line for a terminal. */
export function toSentences({ message, remedy }: Pick<Description, 'message' | 'remedy'>): string {
  return remedy === '' ? message : `${message} ${remedy}`;
}

/** Whether a problem has one of these codes, all of which have the same values. */
export function isOf<C extends Code>(
  one: Pick<Problem, 'code' | 'about'>,
  ...codes: readonly C[]
): one is { code: C; about: Readonly<Record<NameOf<C>, Value>> } {
  return (codes as readonly Code[]).includes(one.code);
}

/** A fault in the content, described for the editor who can correct it. */
export interface Problem extends Description {
  place: Place;
  /** Text at the place that is safe to replace, and its replacement. */
  fix?: { old: string; new: string };
  /** Why something that looks safe to replace is left alone, as a sentence. */
  left?: string;
}

export interface Description<C extends Code = Code> {
  code: C;
  about: About;
  /** What is wrong. */
  message: string;
  /** What to do. */
  remedy: string;
  severity: 'error' | 'warning';
}

/** Where a problem is: a field of a file, an offset in a chapter's text, or an offset in the file; with none of these, the whole file. */
export interface Place {
  /** Path relative to the project, e.g. "content/datasets/library-loans.yaml". */
  file: string;
  /** Field names and indexes that lead to the value. */
  path?: (string | number)[];
  /** Offset in the text of the field. */
  within?: number;
  /** Offset in the body of a chapter, after its frontmatter. */
  offset?: number;
  /** Offset in the file. */
  position?: number;
}

export type Code = keyof typeof catalogue;

/** The values of a problem's placeholders, by name. */
type About = Readonly<Record<string, Value>>;

/** The values that a code needs: one for each placeholder of its message and remedy; a list is printed with commas. */
export type Given<C extends Code> = [NameOf<C>] extends [never]
  ? [about?: { nearest: string | undefined }]
  : [about: Readonly<Record<NameOf<C>, Value>> & { nearest?: string | undefined }];

/** Codes whose texts have only these placeholders. */
export type CodeWith<Names extends string> = { [C in Code]: [NameOf<C>] extends [Names] ? C : never }[Code];

type NameOf<C extends Code> = NamesIn<(typeof catalogue)[C]['message'] | (typeof catalogue)[C]['remedy']>;

/** The placeholders of a text, without words and addresses in braces. */
export type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string}${' ' | '/'}${string}` ? never : Name) | NamesIn<Rest>
  : never;

type Value = string | number | readonly (string | number)[];
