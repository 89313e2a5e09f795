import type { en } from './en.ts';
import type { Entry } from './fill.ts';

/** The name of an entry: "chapter.sources". */
export type WordsKey = keyof typeof en;

/** An entry without markup, which can stand in an attribute or a file. */
export type PlainKey = { [Key in WordsKey]: TextOf<Key> extends Markup ? never : Key }[WordsKey];

/** The entries of one area: those whose keys begin with its name. */
export type WordsOf<Area extends string> = Readonly<Record<Extract<WordsKey, `${Area}.${string}`>, Entry>>;

/** What must be given with a key: nothing, or a value for each of its placeholders. */
export type Fillings<Key extends WordsKey> = [PlaceholderOf<Key>] extends [never] ? [] : [values: ValuesOf<Key>];

/** A value for each placeholder of an entry; a count is a number. */
export type ValuesOf<Key extends WordsKey> = { [Name in PlaceholderOf<Key>]: Name extends 'count' ? number : string | number };

type PlaceholderOf<Key extends WordsKey> = NamesIn<TextOf<Key>> | ((typeof en)[Key] extends string ? never : 'count');

type TextOf<Key extends WordsKey> = (typeof en)[Key] extends string ? (typeof en)[Key] : (typeof en)[Key][keyof (typeof en)[Key]];

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

type Markup = `${string}](${string}` | `${string}**${string}` | `${string}\`${string}`;
