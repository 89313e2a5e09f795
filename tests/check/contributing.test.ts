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
import { hindrances, refusals } from '../new/refusals.ts';

const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const section = guide.slice(guide.indexOf('\n## Messages'), guide.indexOf('\n### Form and spelling'));
const entries = [...section.matchAll(/^- `([^`]+)` ?(.*)$/gm)].map((match) => ({ template: match[1]!, remedy: match[2]! }));
const templates = entries.map(({ template }) => ({ template, pattern: new RegExp(`^${template.split('…').map(escape).join('.+?')}$`) }));
/** The messages of the check and of the comparison, and what the command says that starts something new. */
const messages = [
  ...new Set([
    ...[...readCases(), ...readCases('since')].flatMap(({ expectedFile }) =>
      [...readFileSync(expectedFile, 'utf8').matchAll(/^ {2}\d+:\d+ {2}(?:Warning: )?(.*)$/gm)].map((match) => match[1]!),
    ),
    ...refusals.map(([, sentence]) => sentence),
    ...Object.values(hindrances),
  ]),
].map((message) => message.replace(/ Did you mean ".*?"\?/, '').replace(/ Did you mean .*\?$/, ''));

/** Told in CONTRIBUTING.md and too rare, or too like others, for a case of their own. */
const withoutCase = [
  '"…" is empty: name the paragraph of the audited source.',
  '"…" is empty: a figure shows at least one number.',
  '"…" is empty: a series has at least one observation.',
  '"…" is empty: a dataset has at least one series.',
  '"…" is empty: a dataset has at least one measure.',
  '"…" is not of a form that is allowed here.',
  '<…>: "…" is empty: ….',
  'The … needs a part and a whole of one maker and one period.',
  'The … ends at zero or below and has no rate a year.',
];

describe('an editor who looks a message up in CONTRIBUTING.md', () => {
  test.each(messages)('finds: %s', (message) => {
    expect(templates.filter(({ pattern }) => pattern.test(message)).map(({ template }) => template)).not.toEqual([]);
  });

  test('finds a remedy beside every message', () => {
    expect(entries.length).toBeGreaterThan(100);
    for (const { template, remedy } of entries) expect(remedy, template).toMatch(/^[A-Z].+[.?]$/);
  });

  test('is not sent into a program', () => {
    for (const { expectedFile } of readCases())
      expect(readFileSync(expectedFile, 'utf8'), expectedFile).not.toMatch(/\b(src|scripts|tests)\//);
    expect(section).not.toMatch(/`(src|scripts|tests)\//);
  });

  test('finds none that the check never prints', () => {
    const dead = templates.filter(
      ({ template, pattern }) => !withoutCase.includes(template) && !messages.some((message) => pattern.test(message)),
    );
    expect(dead.map(({ template }) => template)).toEqual([]);
    expect(withoutCase.filter((known) => !templates.some(({ template }) => template === known))).toEqual([]);
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

  test('use components as they are', () => {
    const written = blocks
      .filter(({ language }) => language === 'mdx')
      .map(({ text }, index) => ({ file: `${index + 1}.mdx`, text: `---\ntitle: A\n---\n${text}` }));
    expect(written).toHaveLength(4);
    // Three kinds are counted of a list that the guide leaves to its reader.
    expect(checkExamples(readContent(join(root, 'handbook')).entries!, written).map(({ message }) => message)).toEqual([
      'No list or table follows that could be counted.',
    ]);
  });

  test('bind numbers of the examples of the handbook', () => {
    const { datasets, observations } = readExampleReport();
    const addresses = [...guide.matchAll(/(?<![\w/-])([a-z-]+)\/[a-z-]+\/\d{4}(?:@[\d-]+)?/g)].filter(([, dataset]) =>
      datasets.has(dataset!),
    );
    expect(addresses.length).toBeGreaterThan(15);
    // The guide tells how a number is added.
    expect(new Set(addresses.map(([address]) => address).filter((address) => !observations.has(address)))).toEqual(
      new Set(['library-loans/yearbook/2025']),
    );
    expect(guide.match(/(?:of|from|to)="[a-z-]+\/[a-z-]+\/\d{4}/g)?.filter((use) => !datasets.has(/"([a-z-]+)/.exec(use)![1]!))).toEqual(
      [],
    );
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
