import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { verifySite } from '../../scripts/verify-numbers/verify.ts';
import { plantedFaults } from '../support/planted-faults.ts';

// One copy of the site, to which one fault at a time is done.
test.describe.configure({ mode: 'default' });

let site = '';

test.beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'report-faults-'));
  await cp('dist', site, { recursive: true });
});

test.afterAll(async () => {
  await rm(site, { recursive: true });
});

test('the site as it is has no difference, and every kind of output is compared', async () => {
  const { tally, numbers } = await verifySite('dist', 'content');
  expect(tally.faults).toEqual([]);
  const compared = new Set(tally.appearances.map(({ cell }) => cell));
  for (const cell of [...numbers.facts.cells.keys(), ...numbers.derived.keys()]) expect.soft(compared.has(cell), cell).toBe(true);
});

const cell = 'aigc-core-market/iimedia/2026';

for (const { fault, file, from, to, output, aspect } of plantedFaults) {
  test(`${fault} is found`, async () => {
    const path = join(site, file);
    const text = await readFile(path, 'utf8');
    const planted = text.replace(from, to);
    expect(planted, 'the fault is planted').not.toBe(text);
    await writeFile(path, planted);
    expect(await listFaults()).toContain(`${output}, ${aspect}`);
    await writeFile(path, text);
  });
}

test('a row that a file lacks is found', async () => {
  const path = join(site, 'figures/aigc-core-market/data.csv');
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text
      .split('\n')
      .filter((line) => !line.startsWith(`${cell},`))
      .join('\n'),
  );
  const { tally } = await verifySite(site, 'content');
  expect(tally.faults).toEqual([expect.objectContaining({ output: 'figure aigc-core-market', file: 'CSV', cell, shown: 'nothing' })]);
  await writeFile(path, text);
});

test('a spreadsheet of yesterday is found', async () => {
  const path = join(site, 'figures/aigc-core-market/data.xlsx');
  const bytes = await readFile(path);
  const parts = unzipSync(bytes);
  const sheet = 'xl/worksheets/sheet1.xml';
  const planted = strFromU8(parts[sheet]!).replace('<v>166.53</v>', '<v>165</v>');
  await writeFile(path, zipSync({ ...parts, [sheet]: strToU8(planted) }));
  expect(await listFaults()).toContain('XLSX of figures, value');
  await writeFile(path, bytes);
});

test('an archive of yesterday is found', async () => {
  const path = join(site, 'data/china-aigc-report.zip');
  const bytes = await readFile(path);
  const parts = unzipSync(bytes);
  const name = 'aigc-core-market/data.csv';
  await writeFile(path, zipSync({ ...parts, [name]: strToU8(strFromU8(parts[name]!).replace('166.53', '165.53')) }));
  expect(await listFaults()).toEqual(expect.arrayContaining(['archive, value', 'archive, presence']));
  await writeFile(path, bytes);
});

test('an output that is gone is found', async () => {
  const path = join(site, 'figures/aigc-core-market/model.json');
  const text = await readFile(path, 'utf8');
  await rm(path);
  expect(await listFaults()).toContain('figure aigc-core-market, presence');
  await writeFile(path, text);
});

async function listFaults(): Promise<string[]> {
  const { tally } = await verifySite(site, 'content');
  return tally.faults.map(({ output, aspect }) => `${output}, ${aspect}`);
}
