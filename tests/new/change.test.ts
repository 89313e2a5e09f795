import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ask } from '../../tools/new/settle.ts';
import { startNew } from '../../tools/new/start-new.ts';
import { checkChanges } from '../../tools/changes/cli.ts';
import { applyEdits, corpus, readCases } from '../check/message-cases.ts';
import { otherRefusals } from './refusals.ts';

const today = '2026-11-27';
const history = mkdtempSync(join(tmpdir(), 'new-change-'));
cpSync(corpus, history, { recursive: true });
for (const args of [
  ['init', '--quiet', '--initial-branch=main'],
  ['add', '.'],
  ['commit', '--quiet', '--message=One'],
])
  spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: history });
const folders = [history];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-change-'));
  folders.push(folder);
  cpSync(history, folder, { recursive: true });
});
const read = (id: string) => readFileSync(join(folder, `content/changes/${id}.yaml`), 'utf8');
/** Fills in the blanks of a record. */
const fill = (id: string) =>
  writeFileSync(
    join(folder, `content/changes/${id}.yaml`),
    read(id)
      .replace(/"FILL IN: correction.*"/, 'correction')
      .replace(/"FILL IN: .*"/, 'A slip.'),
  );
const expectAllRecorded = () =>
  expect(checkChanges(folder, 'main')).toMatchObject({
    failed: false,
    output: expect.stringContaining('Every change is recorded') as string,
  });
const start = (...args: string[]) => startNew(['change', ...args], folder, today);
const edit = (name: string) => applyEdits(folder, readCases('since').find((one) => one.name === name)!.edits);
const mistype = () =>
  applyEdits(folder, [{ file: 'content/datasets/bicycles.yaml', replace: [{ old: 'value: "1.50"', new: 'value: "1.60"' }] }]);

describe('npm run new -- change --since', () => {
  test('records every number that changed, in a new file', async () => {
    mistype();
    const { output } = await start('--since', 'main', '--reason', 'A better count.');
    expect(output).toContain(
      'Wrote content/changes/2026-11-27-bicycles.yaml, with blanks to fill in:\n  line 4  correction (we had it wrong) or revision (its maker or a source says otherwise)\n',
    );
    expect(output).toMatch(/^ {2}npm run check:changes -- --since main {3}says /m);
    fill('2026-11-27-bicycles');
    expectAllRecorded();
    applyEdits(folder, [{ file: 'content/datasets/bicycles.yaml', replace: [{ old: 'value: "2.0"', new: 'value: "2.1"' }] }]);
    expect((await start('--since', 'main')).output).toContain('Wrote content/changes/2026-11-27-bicycles-2.yaml');
    expect(await start('--reason', 'Once more', '--id', 'bicycles')).toMatchObject({
      failed: true,
      output: expect.stringContaining('"bicycles-3" is free') as string,
    });
  });

  test('writes nothing if there is nothing to record, or if the revision does not exist', async () => {
    const { failed, output } = await start('--since', 'main');
    expect([failed, output.replace(/ at [\da-f]{7,} /, ' at 0000000 ')]).toEqual([true, `${otherRefusals.noChange}\nNothing was written.`]);
    expect(await start('--since', 'nowhere')).toEqual({ failed: true, output: `${otherRefusals.noRevision}\nNothing was written.` });
  });

  test('sets the class of additions', async () => {
    edit('added');
    await start('--since', 'main', '--reason', 'It was published.');
    expect(read('2026-11-27-bicycles')).toContain('\nclass: addition');
    expectAllRecorded();
  });

  test('puts additions in a separate file', async () => {
    edit('several');
    const { failed, output } = await start('--since', 'main', '--id', 'counts');
    expect([failed, output]).toEqual([
      false,
      expect.stringMatching(
        /^Wrote content\/changes\/2026-11-27-counts\.yaml[^]*\nWrote content\/changes\/2026-11-27-counts-additions\.yaml/,
      ),
    ]);
    fill('2026-11-27-counts');
    fill('2026-11-27-counts-additions');
    expect(read('2026-11-27-counts-additions')).toContain('\nclass: addition');
    expectAllRecorded();
  });

  test('says so and writes nothing if one reason is given for two files, or if the content has blanks', async () => {
    edit('several');
    expect(await start('--since', 'main', '--reason', 'A slip.')).toEqual({
      failed: true,
      output: `${otherRefusals.twoReasons}\nNothing was written.`,
    });
    await startNew(['term', '--title', 'Tandem'], folder, today);
    const { failed, output } = await start('--since', 'main');
    expect([failed, output]).toEqual([true, expect.stringMatching(/^content\/glossary\/tandem\.yaml\n/)]);
    expect(output.endsWith(`\n${otherRefusals.problems}\nNothing was written.`)).toBe(true);
    expect(existsSync(join(folder, 'content/changes'))).toBe(false);
  });
});

describe('npm run new -- change asks', () => {
  const answer = async (...answers: string[]) => {
    const asked: string[] = [];
    const ask: Ask = Object.assign((question: string) => (asked.push(question), Promise.resolve(answers.shift()!)), {
      say: (sentence: string) => void asked.push(sentence),
    });
    return { ...(await startNew(['change'], folder, today, ask)), asked };
  };

  test('for the revision, the reason and the id', async () => {
    mistype();
    const { failed, asked } = await answer('main', 'A slip.', '');
    expect(failed).toBe(false);
    expect(asked).toEqual([
      'Since which revision of Git should changes be recorded? "none" to write them yourself [origin/main]: ',
      'Why it changed, in a sentence or two for readers: ',
      'Its id, which is permanent [bicycles]: ',
    ]);
    expect(read('2026-11-27-bicycles')).toContain('\nreason: "A slip."');
  });

  test('and leaves the entries to an editor who wants to write them', async () => {
    expect((await answer('none', 'A slip.', '')).failed).toBe(false);
    expect(readdirSync(join(folder, 'content/changes'))).toEqual(['2026-11-27-a-slip.yaml']);
    expect(read('2026-11-27-a-slip')).toContain('  - of: "FILL IN: ');
  });
});

test('npm run new -- dataset says that its numbers must be recorded', async () => {
  const { output } = await startNew(['dataset', '--title', 'Prices'], folder, today);
  expect(output).toMatch(/npm run new -- change --since origin\/main .*\n {2}npm run check:changes -- --since origin\/main /);
});
