import { fill, type Entry } from './fill.ts';
import type { Fillings, WordsKey } from './keys.ts';

/** One of the given words, by key, with its placeholders filled. */
export function sayFrom<Key extends WordsKey>(words: Readonly<Record<Key, Entry>>, key: Key, ...[values]: Fillings<Key>): string {
  return fill(words[key], values);
}
