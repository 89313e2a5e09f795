import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { ChangeItem } from '#schemas/change.ts';
import { problem, type Place, type Problem } from '#problems/problem.ts';
import type { NumberState } from '#report/report.ts';
import { parseYamlFile, type ReadFile } from '#read/read-file.ts';
import { readText } from '#read/read-text.ts';

/**
 * Reads the published properties of every number of content/ below a folder, and the record of changes. Validates only what it compares, so
 * that it can also read content that follows older rules.
 */
export function readNumbers(root: string): PublishedNumbers {
  const numbers: PublishedNumber[] = [];
  const words = new Map<string, string | null>();
  const items: RecordedItem[] = [];
  const files = new Map<string, ReadFile>();
  const problems: Problem[] = [];
  const read = <Data>(folder: string, schema: z.ZodType<Data>, use: (id: string, data: Data, file: string) => void): void => {
    for (const name of list(join(root, 'content', folder))) {
      const file = `content/${folder}/${name}`;
      const result = parseYamlFile(file, readText(join(root, file)));
      files.set(file, result);
      const parsed = schema.safeParse(result.data);
      if (result.problems.length > 0) problems.push(...result.problems);
      else if (!parsed.success) problems.push(problem({ file }, 'numbers-unreadable'));
      else use(name.slice(0, -'.yaml'.length), parsed.data, file);
    }
  };
  read('datasets', datasetOfAnyTime, (id, { title, note, measures, series }, file) => {
    for (const [name, text] of Object.entries({ title, note })) words.set(`${id} ${name}`, text ?? null);
    series.forEach((one, at) => {
      const measureAt = measures.findIndex((each) => each.id === one.measure);
      const measure = measures[measureAt];
      const texts = { label: one.label, measure: measure?.label, definition: measure?.definition };
      for (const [name, text] of Object.entries(texts)) words.set(`${id}/${one.id} ${name}`, text ?? null);
      one.observations.forEach(({ period, note: about, ...said }, index) => {
        const alone = one.observations.filter((other) => other.period === period).length === 1;
        const address = `${id}/${one.id}/${period}`;
        const key = `${address}@${said.stated ?? 'undated'}`;
        const state = { ...said, unit: measure?.unit } as NumberState;
        const [path, unitPath] = [
          ['series', at, 'observations', index],
          ['measures', measureAt, 'unit'],
        ];
        numbers.push({ key, about: address, address: alone ? address : key, state, file, path, unitPath });
        words.set(`${alone ? address : key} note`, about ?? null);
      });
    });
  });
  read('changes', recordOfAnyTime, (_id, { changes }, file) => {
    changes.forEach((item, index) => items.push({ item: item as ChangeItem, file, path: ['changes', index] }));
  });
  return { numbers, words, items, problems, locate: (place) => files.get(place.file)?.locate(place) ?? { line: 1, column: 1 } };
}

function list(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

const words = z.string().trim().nullish();

const datasetOfAnyTime = z.object({
  title: words,
  note: words,
  measures: z.array(z.object({ id: z.string(), unit: z.string(), label: words, definition: words })),
  series: z.array(
    z.object({
      id: z.string(),
      measure: z.string(),
      label: words,
      observations: z.array(
        z.object({
          period: z.string(),
          value: z.string(),
          status: z.string(),
          qualifier: z.string(),
          stated: z.string().nullable(),
          sources: z.array(z.object({ id: z.string(), role: z.string() })),
          note: words,
        }),
      ),
    }),
  ),
});

const recordOfAnyTime = z.object({
  changes: z.array(z.object({ of: z.string(), property: z.string(), old: z.unknown(), new: z.unknown() })),
});

export interface PublishedNumbers {
  numbers: PublishedNumber[];
  /** Words around the numbers, by address and property, e.g. "library-loans/yearbook label". */
  words: Map<string, string | null>;
  /** In the order of their files. */
  items: RecordedItem[];
  problems: Problem[];
  locate: (place: Place) => { line: number; column: number };
}

export interface PublishedNumber {
  /**
   * Address without the statement date, and the date: it stays the same when the address gets longer because another number of the period
   * is added.
   */
  key: string;
  /** Dataset, series and period. */
  about: string;
  address: string;
  state: NumberState;
  file: string;
  path: (string | number)[];
  unitPath: (string | number)[];
}

export interface RecordedItem {
  item: ChangeItem;
  file: string;
  path: (string | number)[];
}
