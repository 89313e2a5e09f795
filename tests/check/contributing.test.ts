import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkExamples } from '../../src/check/check-examples.ts';
import { readContent } from '../../src/read/read.ts';
import { readExampleReport } from '../../src/handbook/read-example-report.ts';
import { collections, identitySchema, wordsSchema, type CollectionName } from '../../src/schemas/collections.ts';
import { wordsFile } from '../../src/schemas/words.ts';
import { chapter } from '../../src/schemas/chapter.ts';
import { dataset } from '../../src/schemas/dataset.ts';
import { observation } from '../../src/schemas/observation.ts';
import { readCases } from './message-cases.ts';
import { writeGuide } from '../../scripts/guide.ts';
import { listMessages, writeMessages } from '../../src/problems/guide.ts';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
describe('the messages in CONTRIBUTING.md', () => {
  test('match the catalogue, from which npm run guide writes them', () => {
    expect(guide).toBe(writeGuide(guide));
  });

  test('say what to do', () => {
    for (const { message, remedy } of listMessages().flatMap(({ messages }) => messages)) expect(remedy, message).toMatch(/^[A-Z].+[.?]$/);
  });

  test('do not tell editors to read code', () => {
    expect(writeMessages()).not.toMatch(/\b(src|scripts|tools|tests)\//);
    for (const { expectedFile } of readCases())
      expect(readFileSync(expectedFile, 'utf8'), expectedFile).not.toMatch(/\b(src|scripts|tools|tests)\//);
  });
});

describe('the examples of CONTRIBUTING.md', () => {
  const blocks = [...guide.matchAll(/^```(yaml|mdx)\n([\s\S]*?)^```$/gm)].map((match) => ({ language: match[1]!, text: match[2]! }));

  test.each(blocks.filter(({ language }) => language === 'yaml').map(({ text }) => [text.split('\n')[0]!, text] as const))(
    'can be copied: %s',
    (first, text) => {
      const data = parse(text) as Record<string, unknown>;
      const folder = /^# content\/([\w-]+)\//.exec(first)?.[1] as CollectionName | undefined;
      if (first === `# ${wordsFile}`) wordsSchema.parse(data);
      else if (folder !== undefined) collections[folder].schema.parse(data);
      else if (first === '# content/report.yaml') identitySchema.partial().parse(data);
      else if (first.startsWith('# an observation')) observation.parse((data as unknown as unknown[])[0]);
      else if ('derivedFrom' in data) dataset.shape.series.element.shape.derivedFrom.unwrap().parse(data.derivedFrom);
      else if ('breaks' in data) dataset.shape.series.element.shape.breaks.parse(data.breaks);
      else chapter.pick({ figures: true, summary: true }).partial().parse(data);
    },
  );

  test('use components correctly', () => {
    const written = blocks
      .filter(({ language }) => language === 'mdx')
      .map(({ text }, index) => ({ file: `${index + 1}.mdx`, text: `---\ntitle: A\n---\n${text}` }));
    expect(written).toHaveLength(4);
    // In one example, the list to count is left to the reader.
    expect(checkExamples(readContent(join(root, 'handbook')).entries!, written).map(({ message }) => message)).toEqual([
      'There is no list or table after this to count.',
    ]);
  });

  test('bind numbers from the examples in the handbook', () => {
    const { datasets, cells } = readExampleReport();
    const addresses = [...guide.matchAll(/(?<![\w/-])([a-z-]+)\/[a-z-]+\/\d{4}(?:@[\d-]+)?/g)].filter(([, dataset]) =>
      datasets.has(dataset!),
    );
    expect(addresses.length).toBeGreaterThan(15);
    // This is the number that the guide shows how to add.
    expect(new Set(addresses.map(([address]) => address).filter((address) => !cells.has(address)))).toEqual(
      new Set(['library-loans/yearbook/2025']),
    );
    expect(guide.match(/(?:of|from|to)="[a-z-]+\/[a-z-]+\/\d{4}/g)?.filter((use) => !datasets.has(/"([a-z-]+)/.exec(use)![1]!))).toEqual(
      [],
    );
  });
});
