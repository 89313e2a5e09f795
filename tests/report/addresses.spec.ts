import { expect, test } from '@playwright/test';
import { listPromises } from '../../scripts/promised-addresses.ts';
import { readContent } from '../../src/check/read.ts';
import { findLost } from '../support/lost-addresses.ts';
import { files, readSite, site } from '../support/report.ts';

const { ledger } = readContent(site.folder);

test('every address that was ever published still leads readers somewhere: to what it named, to where it went, or to why it is gone', async () => {
  expect(await findLost(site, Object.keys(ledger))).toEqual([]);
});

test('every address that others may link to or cite is in content/addresses.yaml (run "npm run addresses" and commit it)', () => {
  const promises = listPromises(files, readSite);
  expect(promises.length).toBeGreaterThan(0);
  expect(promises.filter((address) => !(address in ledger))).toEqual([]);
});
