import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { parse } from 'yaml';
import { renderWords } from '../../src/lib/render-words.ts';
import { en } from '../../src/words/en.ts';
import { chooseForm, fill, listPlaceholders, type Entry, type Values } from '../../src/words/fill.ts';
import { typeset } from '../../src/words/typeset.ts';
import { textOf } from './html.ts';

/** The content of the report in a folder, parsed as plain YAML, without the code with which the site reads it. */
export function openContent(folder: string): Content {
  const content = join(folder, 'content');
  const readFolder = <Entry>(name: string): Map<string, Entry> =>
    new Map(
      (existsSync(join(content, name)) ? readdirSync(join(content, name)) : [])
        .sort()
        .map((file) => [
          file.replace(/\.\w+$/, ''),
          parse(readFrontmatter(readFileSync(join(content, name, file), 'utf8'), file)) as Entry,
        ]),
    );
  const ownWords = join(content, 'words/en.yaml');
  const own = existsSync(ownWords) ? (parse(readFileSync(ownWords, 'utf8')) as Partial<Record<keyof typeof en, Entry>>) : {};
  return {
    readFolder,
    identity: parse(readFileSync(join(content, 'report.yaml'), 'utf8')) as Identity,
    say: (key, values) => typeset(fill(readMarkup(chooseForm(own[key] ?? en[key], values?.count)), values)),
    readObservations: () => listObservations(readFolder<ContentDataset>('datasets')),
  };
}

/** Words of the interface with their placeholders as a page shows them: without the signs of links, emphasis and code. */
function readMarkup(words: string): string {
  const placeholders = listPlaceholders(words).map((name) => [name, `{${name}}`]);
  return textOf(parseFragment(renderWords(words, Object.fromEntries(placeholders) as Record<string, string>)));
}

function listObservations(datasets: Map<string, ContentDataset>): Map<string, ContentObservation> {
  const found = new Map<string, ContentObservation>();
  for (const [dataset, { series, measures }] of datasets)
    for (const { id, measure, observations } of series)
      for (const observation of observations) {
        const twice = observations.filter(({ period }) => period === observation.period).length > 1;
        const address = `${dataset}/${id}/${observation.period}${twice ? `@${observation.stated}` : ''}`;
        found.set(address, { ...observation, unit: measures.find((one) => one.id === measure)!.unit });
      }
  return found;
}

function readFrontmatter(text: string, file: string): string {
  return file.endsWith('.mdx') ? text.split(/^---$/m)[1]! : text;
}

export interface Content {
  /** The files in a folder of content/, by id; none if the report leaves the folder out. */
  readFolder: <Entry>(name: string) => Map<string, Entry>;
  identity: Identity;
  /** A text of the interface, with the report's own words where it has them. */
  say: (key: keyof typeof en, values?: Values) => string;
  /** Every number of the content by its address: `dataset/series/period`, with `@stated` where a period has several numbers. */
  readObservations: () => Map<string, ContentObservation>;
}

/** The fields of content/report.yaml that tests use. */
interface Identity {
  package: string;
  title: string;
  edition: string;
  published: string;
  /** The address of the site, if it has one. */
  site?: string | null;
  publisher?: { name: string };
  licence: { data: string };
  audit: { monthsAfterPeriod: number };
}

interface ContentDataset {
  measures: { id: string; unit: string }[];
  series: { id: string; measure: string; observations: Omit<ContentObservation, 'unit'>[] }[];
}

interface ContentObservation {
  period: string;
  value: string;
  unit: string;
  status: string;
  qualifier: string;
  stated: string | null;
  sources: { id: string; role: string }[];
}
