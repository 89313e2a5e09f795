import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addToList, addToText } from '../../scripts/new/insert.ts';
import { proposeId } from '../../scripts/new/propose-id.ts';
import type { Ask } from '../../scripts/new/settle.ts';
import { startNew } from '../../scripts/new/start-new.ts';
import { checkChanges } from '../../scripts/check-changes.ts';
import { applyEdits, corpus } from './message-cases.ts';

const root = join(import.meta.dirname, '../..');
const today = '2026-11-27';
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

describe('npm run new refuses', () => {
  test.each([
    [['chaptr'], 'Nothing is called "chaptr". Did you mean "chapter"?'],
    [['chapter'], 'Say its title: npm run new -- chapter --title "…"'],
    [['chapter', 'Prices'], '"Prices" stands alone: put a title into quotes behind --title.'],
    [['term', '--titel', 'x'], 'There is no option "--titel" for a term: there are --title, --id.'],
    [['term', '--title'], 'Nothing stands behind --title.'],
    [['term', '--title', '自行车'], 'No id can be made of this title'],
    [['term', '--title', 'x', '--id', 'Two Words'], '"Two Words" cannot be an id'],
    [['term', '--title', 'Bicycle'], 'The id "bicycle" is taken by content/glossary/bicycle.yaml. Free is "bicycle-2"'],
    [['chapter', '--title', 'Bicycles'], 'The id "bicycles" is taken by content/chapters/01-bicycles.mdx. Free is "bicycles-2"'],
    [['chapter', '--title', 'Old wheels'], 'The id "old-wheels" was published: /chapters/old-wheels/ stands in content/addresses.yaml.'],
    [['figure', '--title', 'Bicycle count', '--chapter', '1'], 'The id "bicycle-count" is taken by content/chapters/01-bicycles.mdx.'],
    [['figure', '--title', 'More', '--chapter', '1'], 'Say its kind: --kind and one of columns, line, bars, points, pairs, timeline, diagram.'],
    [['figure', '--title', 'More', '--chapter', '1', '--kind', 'colums'], 'No figure is of the kind "colums". Did you mean "columns"?'],
    [['figure', '--title', 'More', '--chapter', '1', '--cells', 'bicycles/city-cont'], 'No series has the id "city-cont". Did you mean "city-count"?'],
    [['figure', '--title', 'More', '--chapter', '1', '--kind', 'timeline', '--cells', 'bicycles/shops'], 'A figure of the kind "timeline" has no cells.'],
    [['claim', '--title', 'More', '--chapter', 'bicycle'], 'No chapter is called "bicycle". Did you mean "bicycles"?'],
    [['claim', '--title', 'More'], 'Say in which chapter: --chapter and its number or name.'],
    [['change', '--title', 'More', '--date', '27 November'], '"27 November" is not a date'],
    [['change', '--since', 'origin/main'], 'This folder has no history of Git.'],
  ])('%j', async (words, sentence) => {
    const folder = copy();
    const { failed, output } = await startNew(words, folder, today);
    expect([failed, output]).toEqual([true, expect.stringContaining(sentence)]);
  });

  test('nothing without words and without a terminal: it says how it is used', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/new.ts')], { cwd: copy(), encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('npm run new -- chapter --title');
  });
});

describe('npm run new asks', () => {
  test('for what was not said, and again while an answer will not do', async () => {
    const folder = copy();
    const { failed, output, asked, said } = await startAsked(folder, [], ['figur', 'figure', '', 'The city rides', '', '9', '1', '', 'bicycles/nobody', 'bicycles/city-count']);
    expect([failed, output]).toEqual([false, expect.stringContaining('Added to content/chapters/01-bicycles.mdx.')]);
    expect(asked[4]).toBe('Its id, which stays for ever [the-city-rides]: ');
    expect(said).toEqual([
      'You can start chapter, dataset, figure, source, claim, term, milestone, change.',
      'Say its title: npm run new -- figure --title "…"',
      'No chapter is called "9".',
      expect.stringContaining('No series has the id "nobody".'),
    ]);
    const text = readFileSync(join(folder, 'content/chapters/01-bicycles.mdx'), 'utf8');
    expect(text).toContain('  - kind: columns');
    expect(text).toContain('    period: "2020 to 2024"');
    expect(text.trimEnd().endsWith('<Figure id="the-city-rides" />')).toBe(true);
  });

  test('and proposes an id that is free', async () => {
    const { asked, output } = await startAsked(copy(), ['term', '--title', 'Bicycle'], ['']);
    expect(asked).toEqual(['Its id, which stays for ever [bicycle-2]: ']);
    expect(output).toContain('content/glossary/bicycle-2.yaml');
  });
});

describe('npm run new -- change --since', () => {
  test('tells of every number that changed', async () => {
    const folder = copy();
    const git = (...words: string[]) => spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: folder });
    for (const words of [['init', '--quiet', '--initial-branch=main'], ['add', '.'], ['commit', '--quiet', '--message=One']]) git(...words);
    expect(await startNew(['change', '--since', 'main'], folder, today)).toMatchObject({ failed: true, output: expect.stringContaining('No number changed') as string });
    applyEdits(folder, [{ file: 'content/datasets/bicycles.yaml', replace: [{ old: 'value: "1.50"\n        status: actual', new: 'value: "1.60"\n        status: estimate' }] }]);
    const { output } = await startNew(['change', '--since', 'main', '--title', 'A better count.'], folder, today);
    expect(output).toContain('Wrote content/changes/2026-11-27-bicycles.yaml, with blanks to fill:\n  line 4  correction (we had it wrong)');
    const file = join(folder, 'content/changes/2026-11-27-bicycles.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"FILL IN: correction.*"/, 'correction'));
    expect(checkChanges(folder, 'main')).toMatchObject({ failed: false, output: expect.stringContaining('Every change is told') as string });
    const again = await startNew(['change', '--title', 'Once more', '--id', 'bicycles'], folder, today);
    expect(again.output).toContain('The id "bicycles" is taken by content/changes/2026-11-27-bicycles.yaml. Free is "bicycles-2"');
  });
});

describe('an id', () => {
  test.each([
    ['A market’s growth, in 2024!', 'a-markets-growth-in-2024'],
    ['2024 in figures', 'in-figures'],
    ['Économie numérique', 'economie-numerique'],
    ['自行车', ''],
    ['What nobody ever said about the price of a token in China', 'what-nobody-ever-said-about-the-price-of'],
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

  test('is not added to what is no list', () => {
    expect(addToList('---\nclaims: a\n---\n', 'claims', 'c')).toBeUndefined();
    expect(addToList('No frontmatter\n', 'claims', 'c')).toBeUndefined();
    expect(addToList('---\nfigures: [{ id: a }]\n---\n', 'figures', 'id: b\nkind: line\n')).toBeUndefined();
  });

  test('of the text stands before the footnotes', () => {
    expect(addToText('One.[^a]\n\n[^a]: Two.\n\n[^b]: Three.\n', '<Figure id="c" />')).toBe('One.[^a]\n\n<Figure id="c" />\n\n[^a]: Two.\n\n[^b]: Three.\n');
  });
});

async function startAsked(folder: string, words: string[], answers: string[]): Promise<{ failed: boolean; output: string; asked: string[]; said: string[] }> {
  const [asked, said]: [string[], string[]] = [[], []];
  const ask: Ask = Object.assign(
    (question: string) => {
      asked.push(question);
      const answer = answers.shift();
      return answer === undefined ? Promise.reject(new Error(`No answer is left for: ${question}`)) : Promise.resolve(answer);
    },
    { say: (sentence: string) => void said.push(sentence) },
  );
  return { ...(await startNew(words, folder, today, ask)), asked, said };
}

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-'));
  folders.push(folder);
  cpSync(corpus, folder, { recursive: true });
  writeFileSync(join(folder, 'content/addresses.yaml'), '/chapters/old-wheels/: { withdrawn: "It was empty." }\n');
  return folder;
}
