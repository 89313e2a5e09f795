import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addToList, addToText } from '../../tools/new/insert.ts';
import { proposeId } from '../../tools/new/propose-id.ts';
import type { Ask } from '../../tools/new/settle.ts';
import { startNew } from '../../tools/new/start-new.ts';
import { kinds } from '../../tools/new/kinds.ts';
import { parseWords } from '../../tools/new/parse-words.ts';
import { usage } from '../../tools/new/usage.ts';
import { applyEdits, corpus } from '../check/message-cases.ts';
import { otherRefusals, refusals } from './refusals.ts';

const root = join(import.meta.dirname, '../..');
const today = '2026-11-27';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

describe('npm run new refuses', () => {
  const folder = copy();
  test.each(refusals)('%j', async (args, sentence) => {
    expect(await startNew(args, folder, today)).toEqual({ failed: true, output: `${sentence}\nNothing was written.` });
  });

  test('to add to a list in another form, and to work with a report that cannot be read', async () => {
    const folder = copy();
    applyEdits(folder, [{ file: 'content/chapters/01-bicycles.mdx', replace: [{ old: 'claims: [f01]', new: 'claims: f01' }] }]);
    const args = ['claim', '--title', 'More', '--chapter', '1'];
    expect((await startNew(args, folder, today)).output).toBe(`${otherRefusals.otherForm}\nNothing was written.`);
    expect(existsSync(join(folder, 'content/claims/f02.yaml'))).toBe(false);
    rmSync(join(folder, 'content/report.yaml'));
    expect((await startNew(args, folder, today)).output).toBe(`${otherRefusals.noReport}\nNothing was written.`);
  });
});

describe('npm run new asks', () => {
  test('for what was left out, and again until an answer is valid', async () => {
    const folder = copy();
    const { failed, output, asked, replies } = await startAsked(
      folder,
      [],
      ['figur', 'figure', '', 'A '.repeat(16), 'The city rides', '', '9', '1', '', 'bicycles/nobody', 'bicycles/city-count'],
    );
    expect([failed, output]).toEqual([false, expect.stringContaining('Added to content/chapters/01-bicycles.mdx.')]);
    expect(asked[5]).toBe('Its id, which is permanent [the-city-rides]: ');
    expect(replies).toEqual([
      'Nothing is called "figur". Did you mean "figure"? You can start chapter, dataset, figure, source, claim, term, milestone, organisation, change.',
      'Give a title: npm run new -- figure --title "…".',
      'The finding has more than 15 words: say the one thing that a reader should see.',
      'No chapter is called "9".',
      expect.stringContaining('has no series "nobody".'),
    ]);
    const text = readFileSync(join(folder, 'content/chapters/01-bicycles.mdx'), 'utf8');
    expect(text).toContain('  - kind: columns');
    expect(text).toContain('    period: "2020 to 2024"');
    expect(text.trimEnd().endsWith('<Figure id="the-city-rides" />')).toBe(true);
  });

  test('and proposes a free id', async () => {
    const { asked, output } = await startAsked(copy(), ['term', '--title', 'Bicycle'], ['']);
    expect(asked).toEqual(['Its id, which is permanent [bicycle-2]: ']);
    expect(output).toContain('content/glossary/bicycle-2.yaml');
  });
});

describe('npm run new prints its usage', () => {
  test.each([
    ['as an error, without arguments and without a terminal', [], { status: 1, stdout: '', stderr: `${usage}\n` }],
    ['as output, with --help', ['figure', '--help'], { status: 0, stdout: `${usage}\n`, stderr: '' }],
  ])('%s', (_when, args, answer) => {
    expect(spawnSync(process.execPath, [join(root, 'tools/new/cli.ts'), ...args], { cwd: corpus, encoding: 'utf8' })).toMatchObject(answer);
  });

  test.each([['--help'], ['-h'], ['figure', '-h']])('for %s', async (...args) => {
    expect(await startNew(args, corpus, today)).toEqual({ failed: false, output: usage });
  });

  test.each(Object.entries(kinds))('with an example and the options of a %s', (kind, { example, options }) => {
    expect(usage).toContain(`  npm run new -- ${kind} ${example}\n      ${options.map((option) => `--${option}`).join(' ')}\n`);
    expect(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).toContain(`\nnpm run new -- ${kind} ${example}\n`);
    const args = [...example.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
    expect(parseWords([kind, ...args])).toMatchObject({ kind });
    for (const option of options) expect(usage).toMatch(new RegExp(`^  --${option} +\\w`, 'm'));
  });
});

describe('an id', () => {
  test.each([
    ['A market’s growth, in 2024!', 'a-markets-growth-in-2024'],
    ['2024 in figures', 'in-figures'],
    ['Économie numérique', 'economie-numerique'],
    ['自行车', ''],
    ['What nobody ever said about the price of a bell in Velmar', 'what-nobody-ever-said-about-the-price-of'],
  ])('of "%s" is "%s"', (title, id) => expect(proposeId(title)).toBe(id));
});

describe('an entry', () => {
  test.each([
    ['claims: [a, b] # two', 'claims: [a, b, c] # two'],
    ['claims: [] # none', 'claims: [c] # none'],
    ['claims:\n  - a', 'claims:\n  - a\n  - c'],
    ['claims:\n- a\nother: 1', 'claims:\n- a\n- c\nother: 1'],
  ])('is added to a list of words: %s', (before, after) => {
    expect(addToList(`---\n${before}\n---\n\nText\n`, 'claims', 'c')).toBe(`---\n${after}\n---\n\nText\n`);
  });

  test('is not added to something that is not a list', () => {
    expect(addToList('---\nclaims: a\n---\n', 'claims', 'c')).toBeUndefined();
    expect(addToList('No frontmatter\n', 'claims', 'c')).toBeUndefined();
    expect(addToList('---\nfigures: [{ id: a }]\n---\n', 'figures', 'id: b\nkind: line\n')).toBeUndefined();
  });

  test('is added to the text before the footnotes', () => {
    expect(addToText('One.[^a]\n\n[^a]: Two.\n\n[^b]: Three.\n', '<Figure id="c" />')).toBe(
      'One.[^a]\n\n<Figure id="c" />\n\n[^a]: Two.\n\n[^b]: Three.\n',
    );
  });
});

async function startAsked(
  folder: string,
  args: string[],
  answers: string[],
): Promise<{ failed: boolean; output: string; asked: string[]; replies: string[] }> {
  const [asked, replies]: [string[], string[]] = [[], []];
  const ask: Ask = Object.assign(
    (question: string) => {
      asked.push(question);
      const answer = answers.shift();
      return answer === undefined ? Promise.reject(new Error(`No answer is left for: ${question}`)) : Promise.resolve(answer);
    },
    { say: (sentence: string) => void replies.push(sentence) },
  );
  return { ...(await startNew(args, folder, today, ask)), asked, replies };
}

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  folders.push(folder);
  cpSync(corpus, folder, { recursive: true });
  writeFileSync(join(folder, 'content/addresses.yaml'), '/chapters/old-wheels/: { withdrawn: "It was empty." }\n');
  return folder;
}
