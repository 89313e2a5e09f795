import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeFactor, listFactorMutations } from '../../proof/mutate/factors.ts';
import { judgeProofWords, judgeSiteWords, markEntries } from '../../proof/mutate/marked-words.ts';
import { formatOneSided, type OneSided } from '../../proof/mutate/report-one-sided.ts';
import { listEntries, replaceEntries, type Table } from '../../proof/mutate/tables.ts';
import { factorTables, wordTables } from '../../proof/mutate/twin-tables.ts';
import { readFacts } from '../../proof/verify/facts.ts';
import { listNumbers } from '../../proof/verify/numbers.ts';
import { Tally } from '../../proof/verify/tally.ts';
import { fixture } from './sample.ts';

let folder = '';
const program = `const fruit = {
  apple: { one: 'apple', many: 'apples' },
  'sour-pear': { one: ' pear ', many: \`\${count} pears\` },
};
const names = { 'pear.sour': 'sour pear', 'pears.all': 'all pears' };
function weigh() {
  const weights = [1, -20];
}
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-tables-'));
  writeFileSync(join(folder, 'fruit.ts'), program);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('a table of a program', () => {
  test('gives its texts and numbers by path', () => {
    const say = (table: string, part: Pick<Table, 'field' | 'list'> = {}): string[] =>
      listEntries(folder, { file: 'fruit.ts', table, ...part }).map(({ path, text }) => `${path}=${text}`);
    expect(say('fruit')).toEqual(['apple.one=apple', 'apple.many=apples', 'sour-pear.one= pear ', 'sour-pear.many=${count} pears']);
    expect(say('fruit', { field: 'many' })).toEqual(['apple.many=apples', 'sour-pear.many=${count} pears']);
    expect(say('names', { list: 'pear' })).toEqual(['pear.sour=sour pear']);
    expect(say('weights')).toEqual(['0=1', '1=20']);
    expect(() => say('trees')).toThrow('no table "trees"');
  });

  test('is rewritten entry by entry', () => {
    const entries = listEntries(folder, { file: 'fruit.ts', table: 'fruit', field: 'one' });
    replaceEntries(
      folder,
      entries.map((entry) => ({ entry, to: `sweet ${entry.text}` })),
    );
    const written = readFileSync(join(folder, 'fruit.ts'), 'utf8');
    writeFileSync(join(folder, 'fruit.ts'), program);
    expect(written).toBe(program.replace("one: 'apple'", "one: 'sweet apple'").replace("' pear '", "'sweet  pear '"));
  });

  test.each(Object.entries({ ...wordTables, factors: { site: [factorTables.site], proof: [factorTables.proof] } }))(
    'of %s is there on both sides, each in a file of its own side',
    (_, { site, proof }) => {
      for (const table of [...site, ...proof]) expect(listEntries('.', table), table.table).not.toEqual([]);
      const files = new Set(site.map(({ file }) => file));
      expect(proof.filter(({ file }) => files.has(file))).toEqual([]);
    },
  );
});

describe('a marked word', () => {
  const entries = listEntries('.', { file: 'src/lib/format.ts', table: 'qualifierWords' });

  test('has a unique mark, which no text contains, instead of its last letters', () => {
    const [first] = markEntries(entries, '');
    const marked = markEntries(entries, `He wrote ${first!.mark}.`);
    expect(new Set(marked.map(({ mark }) => mark)).size).toBe(entries.length);
    expect(marked.map(({ mark }) => mark)).not.toContain(first!.mark);
    expect(marked.map(({ to, mark }) => to.replace(mark, '*'))).toEqual(['*', 'abo* ', 'more th* ', 'at mo* ']);
    expect(() => markEntries(Array<(typeof entries)[number]>(401).fill(entries[0]!), '')).toThrow('more than there are marks');
  });

  test('is found if the proof distinguishes it from its own word, on either side', () => {
    const marked = markEntries(entries, '').slice(0, 3);
    const [shown, unseen] = marked.map(({ mark }) => mark);
    const tally = new Tally();
    tally.appear('prose', 'a.html', 'x')('text', `abo${shown} 5`, 'about 5');
    const streams = [`abo${shown} 5`, `more th${unseen} 6`].map((words) => ({ output: 'texts', file: 'a.html', words }));
    const verdicts = judgeSiteWords(marked, streams, tally);
    expect(verdicts.map(({ places, isKilled }) => [places, isKilled])).toEqual([
      [['a.html (texts)'], true],
      [['a.html (texts)'], false],
      [[], false],
    ]);
    const reverse = new Tally();
    reverse.appear('prose', 'a.html', 'x')('text', 'about 5', `abo${shown} 5`);
    reverse.appear('prose', 'b.html', 'x')('text', `more th${unseen} 6`, `more th${unseen} 6`);
    expect(judgeProofWords(marked, reverse).map(({ places, isKilled }) => [places.length > 0, isKilled])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });
});

describe('a changed factor', () => {
  const numbers = listNumbers(readFacts(join(fixture, 'content')));

  test('is tried separately from those that it is converted into or counted from, and not tried if it cancels out', () => {
    const batches = listFactorMutations(listEntries('.', factorTables.site), numbers);
    const said = batches.map((batch) => batch.map(({ unit, to }) => `${unit} ${to}`).join(', '));
    expect(said.slice(0, 3)).toEqual(['tn-cny 10000', 'bn-cny 10', 'yi-cny 1']);
    expect(said.slice(3)).toEqual(['percent 10, times 10, index 10', 'percentage-points 10']);
    expect(said.join()).not.toContain('million-people');
    expect(listFactorMutations(listEntries('.', factorTables.proof), numbers)[0]).toMatchObject([{ unit: 'tn-cny', to: '13' }]);
  });

  test('is found through a difference at a number that it affects', () => {
    const [mutation] = listFactorMutations(listEntries('.', factorTables.site), numbers).at(-1)!;
    const [own] = mutation!.cells;
    const build = (cell: string, shown: string): Tally => {
      const tally = new Tally();
      tally.appear('prose', 'a.html', cell)('text', shown, '5%');
      return tally;
    };
    expect(judgeFactor(mutation!, build(own!, '5%'), build(own!, '50%'))).toEqual({ places: ['a.html (prose)'], isKilled: true });
    expect(judgeFactor(mutation!, build(own!, '5%'), build(own!, '5%'))).toEqual({ places: [], isKilled: false });
    expect(judgeFactor(mutation!, build('another', '5%'), build('another', '50%'))).toEqual({ places: [], isKilled: false });
  });
});

describe('the report on words and factors changed on one side', () => {
  const word: OneSided = {
    side: 'site',
    kind: 'units',
    report: '.',
    table: 'units',
    path: 'percent.suffix',
    text: '%',
    places: ['a.html (texts)'],
    isKilled: true,
  };

  test('counts a word that several reports print once, and lists those that none prints', () => {
    const unprinted = { ...word, path: 'times.one', places: [], isKilled: false };
    const { report, passed } = formatOneSided([word, { ...word, report: 'other' }, unprinted]);
    expect(report).toContain('1 changed,    1 found different, 1 printed nowhere');
    expect(report).toContain('Printed nowhere: site units.times.one.');
    expect(passed).toBe(true);
  });

  test('lists a word that one report prints and nobody found, with its places', () => {
    const { report, passed } = formatOneSided([word, { ...word, report: 'other', isKilled: false }]);
    expect(report).toContain('  site units.percent.suffix “%” in other\n    a.html (texts)');
    expect(passed).toBe(false);
  });

  test('fails if nothing is printed', () => {
    expect(formatOneSided([{ ...word, places: [] }]).passed).toBe(false);
  });
});
