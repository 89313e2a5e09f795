import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { verifySite } from '../../proof/verify/verify.ts';
import type { Fault } from '../../proof/verify/tally.ts';
import { dist, identity, site } from '../support/fixture.ts';
import { plantedFaults } from '../support/planted-faults.ts';

// One copy of the site has every fault and is verified once: no two faults have the same file, number, output and aspect.
test.describe.configure({ mode: 'default', timeout: 120_000 });

const content = join(site.folder, 'content');

let copy = '';
let faults: Fault[] = [];

test.beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'report-faults-'));
  await cp(dist, copy, { recursive: true });
  for (const { file, from, to } of plantedFaults) await edit(file, (text) => text.replace(from, to));
  await edit('figures/sales-by-maker/data.csv', (text) => text.replace(/^electric-bicycles\/guild-sales\/2022,[^\n]*\n/m, ''));
  await editZipped('figures/sales-by-year/data.xlsx', 'xl/worksheets/sheet1.xml', (text) => text.replace('<v>4.9</v>', '<v>4.8</v>'));
  await editZipped('data/derived.xlsx', 'xl/worksheets/sheet1.xml', (text) => text.replace('<v>79.69493133</v>', '<v>79.69493134</v>'));
  await editZipped(`data/${identity.package}.zip`, 'lane-network/data.csv', (text) => text.replace(',455,', ',454,'));
  await rm(join(copy, 'figures/riders-by-year/model.json'));
  await rm(join(copy, 'data/milestones.xlsx'));
  ({ faults } = (await verifySite(copy, content)).tally);
});

test.afterAll(async () => {
  await rm(copy, { recursive: true });
});

test('the unchanged site has no faults, and every number is compared', async () => {
  const { tally, numbers } = await verifySite(dist, content);
  expect(tally.faults).toEqual([]);
  const compared = new Set(tally.appearances.map(({ cell }) => cell));
  for (const cell of [...numbers.facts.cells.keys(), ...numbers.derived.keys()]) expect.soft(compared.has(cell), cell).toBe(true);
});

for (const { fault, file, cell, output, aspect } of plantedFaults) {
  test(`${fault} is found`, () => {
    expect(faults).toContainEqual(expect.objectContaining({ output, aspect, file: expect.stringContaining(file), cell }));
    const same = plantedFaults.filter((one) => one.file === file && one.cell === cell && one.output === output && one.aspect === aspect);
    expect(same, 'faults that would be reported alike').toHaveLength(1);
  });
}

test('a row missing from a file is found', () => {
  const found = faults.filter(({ output }) => output === 'figure sales-by-maker');
  const cell = 'electric-bicycles/guild-sales/2022';
  expect(found).toEqual([expect.objectContaining({ file: 'CSV', cell, aspect: 'presence', shown: 'nothing' })]);
});

test('an outdated spreadsheet is found', () => {
  const cell = 'electric-bicycles/guild-sales/2026';
  expect(faults).toContainEqual(expect.objectContaining({ output: 'XLSX of figures', aspect: 'value', cell, shown: '4.8' }));
});

test('an outdated spreadsheet of a table, and one that is missing, are found', () => {
  expect(faults).toContainEqual(expect.objectContaining({ file: 'data/derived.xlsx', aspect: 'high', shown: 'number 79.69493134' }));
  expect(faults).toContainEqual(expect.objectContaining({ file: 'data/milestones.xlsx', aspect: 'rows', shown: '0' }));
});

test('an outdated archive is found', () => {
  const cell = 'lane-network/office-streets/2025';
  expect(faults).toContainEqual(expect.objectContaining({ output: 'archive', aspect: 'value', cell, shown: '454' }));
  expect(faults).toContainEqual(expect.objectContaining({ output: 'archive', aspect: 'presence', cell: 'lane-network/data.csv' }));
});

test('a missing output is found', () => {
  expect(faults).toContainEqual(expect.objectContaining({ output: 'figure riders-by-year', aspect: 'presence', shown: 'nothing' }));
});

test('a missing kind of output is found by the numbers and texts that the content requires in it', async () => {
  const incomplete = await mkdtemp(join(tmpdir(), 'report-outputs-gone-'));
  await cp(dist, incomplete, { recursive: true });
  for (const file of ['data/projections.csv', 'feed.xml']) await rm(join(incomplete, file));
  const { tally, numbers } = await verifySite(incomplete, content);
  await rm(incomplete, { recursive: true });
  for (const { forecast } of numbers.facts.projections.values())
    expect(tally.faults).toContainEqual(expect.objectContaining({ output: 'table of projections', aspect: 'presence', cell: forecast }));
  expect(tally.faults).toContainEqual(expect.objectContaining({ output: 'texts in feeds', aspect: 'presence', shown: 'nothing' }));
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(copy, file), 'utf8');
  expect(change(text) !== text, `a fault is planted in ${file}`).toBe(true);
  await writeFile(join(copy, file), change(text));
}

/** Edits a file inside a spreadsheet or an archive. */
async function editZipped(file: string, name: string, change: (text: string) => string): Promise<void> {
  const parts = unzipSync(await readFile(join(copy, file)));
  const text = strFromU8(parts[name]!);
  expect(change(text) !== text, `a fault is planted in ${file}`).toBe(true);
  await writeFile(join(copy, file), zipSync({ ...parts, [name]: strToU8(change(text)) }));
}
