import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { fixForm } from '../../src/check/fix-form.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'report-form-'));
const chapter = 'content/chapters/01-bicycles.mdx';
beforeEach(() => {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  cpSync(join(root, 'tests/messages/corpus/content'), join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('content that differs only in form is fixed, byte for byte', () => {
  const original = readFileSync(join(folder, chapter), 'utf8');
  expect(fixForm(folder)).toEqual([]);
  writeFileSync(join(folder, chapter), `\uFEFF${original.replaceAll('\n', '\r\n').replace('## The count', '## The count \t')}\r\n\r\n`);
  writeFileSync(join(folder, 'content/sources/s01.yaml'), readFileSync(join(folder, 'content/sources/s01.yaml'), 'utf8').trimEnd());
  writeFileSync(join(folder, 'content/sources/picture.yaml'), Buffer.from([0x89, 0x50, 0xff, 0x0d, 0x0a]));
  expect(fixForm(folder)).toEqual([`${chapter}  its line endings are fixed`, 'content/sources/s01.yaml  its line endings are fixed']);
  expect(readFileSync(join(folder, chapter), 'utf8')).toBe(original);
  expect(readFileSync(join(folder, 'content/sources/picture.yaml'))).toEqual(Buffer.from([0x89, 0x50, 0xff, 0x0d, 0x0a]));
});

test('faults of form are reported to editors, each at its place', () => {
  mkdirSync(join(folder, 'chapters'), { recursive: true });
  writeFileSync(join(folder, 'chapters/broken.mdx'), '---\ntitle: x\n---\n\nA <Value of="a/b/2020"> here.\n');
  writeFileSync(
    join(folder, 'chapters/bad.mdx'),
    '---\ntitle: x\n---\n\nSee https://example.org now.  \nAgain [word].\n\n*   one\n\n> said\nby\n\n#  Two\n\nend',
  );
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/mdxlint/lib/bin.js'),
      '--frail',
      '--quiet',
      '--rc-path',
      join(root, '.mdxlintrc.js'),
      '--report',
      join(root, 'scripts/report-mdx.ts'),
      'chapters',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(
    stderr
      .split('\n')
      .filter((line) => /^\S/.test(line))
      .sort(),
  ).toEqual([
    'chapters/bad.mdx:11:1  A line of a quotation has no ">".',
    'chapters/bad.mdx:13:4  Several spaces follow the "#" of a heading.',
    'chapters/bad.mdx:15:4  The last line does not end.',
    'chapters/bad.mdx:5:5  A web address is written out in the text.',
    'chapters/bad.mdx:6:7  Words in square brackets have no address.',
    'chapters/bad.mdx:8:5  Several spaces follow the bullet of a list.',
    'chapters/broken.mdx: its form is checked once its tags can be read; "npm run check:content" names them.',
  ]);
  expect(stderr).not.toMatch(/remark|warning/);
});
