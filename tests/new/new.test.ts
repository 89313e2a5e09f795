import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { parse } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { startNew } from '../../tools/new/start-new.ts';
import { writeFields } from '../../tools/new/write-fields.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';
import { figure } from '../../src/schemas/figure.ts';
import { fillBlanks } from './fill-blanks.ts';
import { corpus } from '../check/message-cases.ts';

const today = '2026-11-27';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** What an editor types, and which file is written or extended. */
const starts: [args: string[], file: string][] = [
  [['chapter', '--title', 'Prices of tokens'], 'content/chapters/02-prices-of-tokens.mdx'],
  [['dataset', '--title', 'Prices'], 'content/datasets/prices.yaml'],
  [['source', '--title', 'The "yearbook": a #1'], 'content/sources/the-yearbook-a-1.yaml'],
  [['claim', '--title', 'Sales rose', '--chapter', '1'], 'content/claims/sales-rose.yaml'],
  [['term', '--title', 'Token', '--id', 'tokens'], 'content/glossary/tokens.yaml'],
  [['milestone', '--title', 'A model is shown'], 'content/milestones/a-model-is-shown.yaml'],
  [['organisation', '--title', 'City office'], 'content/organisations/city-office.yaml'],
  [['change', '--reason', 'We had mistyped it', '--id', 'bicycles'], 'content/changes/2026-11-27-bicycles.yaml'],
  ...['columns', 'line', 'bars', 'points', 'pairs', 'timeline', 'diagram'].map((kind): [string[], string] => [
    ['figure', '--title', 'Prices fall', '--chapter', 'bicycles', '--kind', kind],
    'content/chapters/01-bicycles.mdx',
  ]),
  [['figure', '--title', 'Prices fall', '--chapter', '1', '--cells', 'bicycles/shops'], 'content/chapters/01-bicycles.mdx'],
];

describe('npm run new', () => {
  test('the first line of a new file leads a text editor to its schema, unless another report is named', async () => {
    const first = async (report?: string): Promise<string> => {
      const folder = copy();
      await startNew(['term', '--title', 'Token', '--id', 'tokens'], folder, today, undefined, report);
      return readFileSync(join(folder, 'content/glossary/tokens.yaml'), 'utf8').split('\n')[0]!;
    };
    expect(await first()).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/.*glossary\.json$/);
    expect(await first('reports/other')).not.toContain('yaml-language-server');
  });

  test.each(starts)('%j is valid content once its blanks are filled in', async (args, file) => {
    const folder = copy();
    const { failed, output } = await startNew(args, folder, today);
    expect([failed, output]).toEqual([false, expect.stringContaining(file)]);
    const text = readFileSync(join(folder, file), 'utf8');
    const blanks = [...output.matchAll(/^ {2}line (\d+) {2}(.*)$/gm)].map(
      ([, line, what]) => `${line} A blank is not filled in: "${what!.replaceAll('"', "'")}".`,
    );
    expect(errorsIn(folder).map(({ line, message }) => `${line} ${message}`)).toEqual(blanks);
    const { schema } = collections[file.split('/')[1] as CollectionName];
    writeFileSync(join(folder, file), fillBlanks(text, schema));
    expect(errorsIn(folder)).toEqual([]);
  });

  test('names the folder of another report in the path of the file and in the commands to run next', async () => {
    const { output } = await startNew(['term', '--title', 'Tandem'], copy(), today, undefined, 'reports/mine');
    expect(output).toMatch(/^Wrote reports\/mine\/content\/glossary\/tandem\.yaml/);
    expect(output).toContain('npm run check -- --report reports/mine');
    expect(output).toContain('npm run dev -- --report reports/mine');
  });

  test('offers the units of the report, and no others', async () => {
    const folder = copy();
    await startNew(['dataset', '--title', 'Tandems'], folder, today);
    const { units } = parse(readFileSync(join(folder, 'content/report.yaml'), 'utf8')) as { units: string[] };
    const text = readFileSync(join(folder, 'content/datasets/tandems.yaml'), 'utf8');
    expect(text).toContain(`It is ${units.join(', ')}.`);
  });

  test.each([...new Map(starts.map((start) => [start[1], start])).values()])(
    '%j is formatted as Prettier would format it',
    async (args, file) => {
      const folder = copy();
      await startNew(args, folder, today);
      const text = readFileSync(join(folder, file), 'utf8');
      const yaml = file.endsWith('.mdx') ? /^---\n([\s\S]*?\n)---/.exec(text)![1]! : text;
      const before = args[0] === 'figure' ? `figures:\n${yaml.slice(yaml.lastIndexOf('  - kind:'))}` : yaml;
      expect(await format(before, { parser: 'yaml', printWidth: 140 })).toBe(before);
      expect(text).toMatch(/\S\n$/);
    },
  );

  test.each(Object.entries(collections))('writes every field of %s', (_name, { schema }) => {
    const forms = 'options' in schema ? schema.options : [schema];
    for (const form of forms) {
      const text = writeFields(schema, 'type' in form.shape ? { type: form.shape.type.value } : {});
      for (const name of namesOf(form)) expect(text, name).toMatch(new RegExp(`^[ #-]*${name}:`, 'm'));
    }
  });

  test('writes every field of a figure of each kind', () => {
    for (const form of figure.options) {
      const { kind } = form.shape;
      for (const word of 'options' in kind ? kind.options : kind.values) {
        const text = writeFields(figure, { kind: word });
        for (const name of Object.keys(form.shape)) expect(text, `${word} ${name}`).toMatch(new RegExp(`^${name}:`, 'm'));
      }
    }
  });
});

/** The names of the fields of a group, and of the groups in lists that must not be empty. */
function namesOf(form: object): string[] {
  const shape = (form as { shape?: Record<string, object> }).shape ?? {};
  return Object.entries(shape).flatMap(([name, field]) => {
    const list = field as { element?: object; def?: { checks?: { _zod: { def: { check: string } } }[] } };
    const isFilled = list.def?.checks?.some(({ _zod }) => _zod.def.check === 'min_length');
    return [name, ...(list.element && isFilled ? namesOf(list.element) : [])];
  });
}

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  folders.push(folder);
  cpSync(corpus, folder, { recursive: true });
  return folder;
}

function errorsIn(folder: string): ReturnType<typeof checkContent>['problems'] {
  return checkContent(folder).problems.filter(({ severity }) => severity === 'error');
}
