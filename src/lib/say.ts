import type { Report } from '#report/report.ts';
import { en } from '#words/en.ts';
import { fill, type Entry } from '#words/fill.ts';
import type { Fillings, PlainKey, WordsKey, WordsOf } from '#words/keys.ts';
import { typeset } from '#words/typeset.ts';

/** Words of the interface as plain text: the report's own if it overrides them, otherwise those of the engine. */
export function say<Key extends PlainKey>(report: Pick<Report, 'words'>, key: Key, ...[values]: Fillings<Key>): string {
  return fill(entryOf(report, key), values);
}

/** The words of one area, for code that does not know the report. */
export function pickWords<Area extends string>(report: Pick<Report, 'words'>, area: Area): WordsOf<Area> {
  const keys = (Object.keys(en) as WordsKey[]).filter((key) => key.startsWith(`${area}.`));
  return Object.fromEntries(keys.map((key) => [key, entryOf(report, key)])) as WordsOf<Area>;
}

/** An entry of the catalogue, or the report's override. */
export function entryOf({ words }: Pick<Report, 'words'>, key: WordsKey): Entry {
  const own = words[key];
  if (own === undefined) return en[key];
  return typeof own === 'string' ? typeset(own) : { one: typeset(own.one), other: typeset(own.other) };
}
