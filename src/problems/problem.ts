import { fill } from '#words/fill.ts';
import { catalogue, type Kind } from './catalogue.ts';

/** A problem at its place, in the words that the catalogue has for its code. */
export function problem<C extends Code>(place: Place, code: C, ...about: Given<C>): Problem {
  return { place, ...describe(code, ...about) };
}

/**
 * What a problem says wherever it is found: its code, what it is about, and both in words. `nearest`, where it is given and defined, is
 * offered after the message: "Did you mean …?"
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

/** What is wrong and what to do, in one line of a terminal. */
export function toSentences({ message, remedy }: Pick<Description, 'message' | 'remedy'>): string {
  return remedy === '' ? message : `${message} ${remedy}`;
}

/** Whether a problem is of one of these kinds, which are about the same. */
export function isOf<C extends Code>(
  one: Pick<Problem, 'code' | 'about'>,
  ...codes: readonly C[]
): one is { code: C; about: Readonly<Record<NameOf<C>, Value>> } {
  return (codes as readonly Code[]).includes(one.code);
}

/** A fault in the content, in words for the editor who can correct it. */
export interface Problem extends Description {
  place: Place;
  /** Words at the place that may be replaced without asking, and what by. */
  fix?: { old: string; new: string };
  /** Why what looks as if it could be corrected without asking is left, with a full stop. */
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

/** Where a problem is: in a field of a file, at an offset of a chapter's text, at a position of the file, or, with none of them, the file. */
export interface Place {
  /** Path below the project, e.g. "content/datasets/library-loans.yaml". */
  file: string;
  /** Field names and indexes down to the value. */
  path?: (string | number)[];
  /** Position in the text of the field. */
  within?: number;
  /** Offset in the body of a chapter, after its frontmatter. */
  offset?: number;
  /** Offset in the file. */
  position?: number;
}

export type Code = keyof typeof catalogue;

/** The values of a problem's placeholders, by name. */
type About = Readonly<Record<string, Value>>;

/** What must be given with a code: a value for each placeholder of its message and remedy; a list is printed with commas. */
export type Given<C extends Code> = [NameOf<C>] extends [never]
  ? [about?: { nearest: string | undefined }]
  : [about: Readonly<Record<NameOf<C>, Value>> & { nearest?: string | undefined }];

/** Codes whose texts have no placeholders but these. */
export type CodeWith<Names extends string> = { [C in Code]: [NameOf<C>] extends [Names] ? C : never }[Code];

type NameOf<C extends Code> = NamesIn<(typeof catalogue)[C]['message'] | (typeof catalogue)[C]['remedy']>;

/** The placeholders of a text; words and addresses in braces are none. */
export type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string}${' ' | '/'}${string}` ? never : Name) | NamesIn<Rest>
  : never;

type Value = string | number | readonly (string | number)[];
