import type { en } from './en.ts';
import type { Entry } from './fill.ts';

/** The key of an entry: "chapter.sources". */
export type WordsKey = keyof typeof en;

/** The key of an entry without markup, which can be used in an attribute or a file. */
export type PlainKey = { [Key in WordsKey]: TextOf<Key> extends Markup ? never : Key }[WordsKey];

/** The entries of one area: those whose keys begin with its name. */
export type WordsOf<Area extends string> = Readonly<Record<Extract<WordsKey, `${Area}.${string}`>, Entry>>;

/** The values that a key needs: none, or one for each of its placeholders. */
export type Fillings<Key extends WordsKey> = [PlaceholderOf<Key>] extends [never] ? [] : [values: ValuesOf<Key>];

/** A value for each placeholder of an entry; a count is a number. */
export type ValuesOf<Key extends WordsKey> = { [Name in PlaceholderOf<Key>]: Name extends 'count' ? number : string | number };

type PlaceholderOf<Key extends WordsKey> = NamesIn<TextOf<Key>> | ((typeof en)[Key] extends string ? never : 'count');

type TextOf<Key extends WordsKey> = (typeof en)[Key] extends string ? (typeof en)[Key] : (typeof en)[Key][keyof (typeof en)[Key]];

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type Markup = `${string}](${string}` | `${string}**${string}` | `${string}\`${string}`;
