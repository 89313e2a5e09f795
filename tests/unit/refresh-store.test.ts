import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { refreshStore } from '#astro/preview/refresh-store.ts';

test('the content is in the store even if Astro ends its refresh before its last write', async () => {
  const file = makeStore();
  await refreshStore(({ context }) => {
    setImmediate(() => writeFileSync(file, `new ${context.mark}`));
    return Promise.resolve();
  }, pathToFileURL(file));
  expect(readFileSync(file, 'utf8')).toMatch(/^new .+/);
});

test('the content is in the store even if Astro does nothing when it is first asked', async () => {
  const file = makeStore();
  let asked = 0;
  await refreshStore(({ context }) => {
    asked += 1;
    if (asked > 1) writeFileSync(file, `new ${context.mark}`);
    return Promise.resolve();
  }, pathToFileURL(file));
  expect(readFileSync(file, 'utf8')).toMatch(/^new .+/);
});

function makeStore(): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'data-store.json');
  writeFileSync(file, 'old');
  return file;
}
