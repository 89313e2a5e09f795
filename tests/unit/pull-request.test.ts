import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cleanSummary, readSummary } from '../../tools/pull-request/clean-summary.ts';
import { callGitHub, postComment } from '../../tools/pull-request/post-comment.ts';
import { mostFiles, sayAboveSummary } from '../../tools/pull-request/trusted-words.ts';
import { escapeMarkdown } from '../../tools/diff/escape-markdown.ts';

describe('a summary that a pull request brings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  const write = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is unchanged if the code of main wrote it', () => {
    const line = `- **${escapeMarkdown('a-b/c/2024')}**: ${escapeMarkdown('1.2 & <3> @x #4 https://y.example')} → ~~old~~ **new** words`;
    const summary = `## What this change does\n\n### Numbers: 1\n\n${line}\n  - before: x\n`;
    expect(cleanSummary(summary)).toBe(summary);
  });

  test('is nothing if it is a link, a folder, empty, too large, or not text', () => {
    const real = write('real.md', 'words');
    symlinkSync(real, join(folder, 'link.md'));
    expect(readSummary(real)).toBe('words');
    for (const file of [
      join(folder, 'link.md'),
      folder,
      write('empty.md', ''),
      write('large.md', 'x'.repeat(70_000)),
      write('raw.md', Buffer.from([0xff, 0xfe, 0x41])),
      join(folder, 'none.md'),
    ])
      expect(readSummary(file), file).toBeUndefined();
  });

  test('keeps no markup that could have an effect', () => {
    const hostile = [
      '<img src=x onerror=y>',
      '[click](https://evil.example)',
      '![i](//evil.example/i)',
      '@octocat and @org/team',
      'fixes #12',
      '```',
      '> quote',
      '<!-- summary of the change -->',
      '| a | b |',
      '\\[x](https://evil.example)',
      '&lt;script&gt;',
    ];
    const cleaned = cleanSummary(hostile.join('\n'));
    for (const trace of ['<', '](h', '](/', '@o', ' #1', '```', '\n>', 'https://e', '|a'])
      expect(cleaned.replaceAll('\\|', ''), trace).not.toContain(trace);
  });
});

describe('the comment under a pull request', () => {
  const run = { owner: 'editor', branch: 'words', commit: 'c0ffee', id: '1', address: 'https://github.example/run/1' };
  const calls: { method: string; path: string; body: unknown }[] = [];
  let [server, comments, files, patches]: [Server | undefined, unknown[], unknown[], number] = [undefined, [], [], 0];
  let address = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      let said = '';
      request.on('data', (part: Buffer) => (said += part.toString()));
      request.on('end', () => {
        const path = request.url!.replace(/^\/repos\/owner\/report/, '');
        calls.push({ method: request.method!, path, body: said === '' ? undefined : JSON.parse(said) });
        const pulls = [
          { number: 7, head: { sha: 'c0ffee' } },
          { number: 8, head: { sha: 'other' } },
        ];
        const answers: [start: string, answer: unknown][] = [
          ['/pulls?', pulls],
          ['/pulls/7/files', path.endsWith('page=1') ? files : []],
          ['/actions/runs/1/artifacts?name=patch', { total_count: patches }],
          ['/issues/7/comments', request.method === 'GET' ? comments : {}],
          ['/issues/comments/', {}],
        ];
        const [, answer] = answers.find(([start]) => path.startsWith(start))!;
        response.end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((done) => server!.close(done)));
  beforeEach(() => {
    calls.length = 0;
    comments = [];
    files = [{ filename: 'content/report.yaml' }];
    patches = 0;
  });
  const post = (of = run, summary: string | undefined = 'Words.'): Promise<string> =>
    postComment(of, summary, callGitHub(address, 'owner/report', 'token'));

  test('is on the pull request whose newest commit was tested', async () => {
    expect(await post()).toBe('Commented under #7.');
    expect(calls[0]!.path).toContain('head=editor%3Awords');
    expect(calls.at(-1)).toMatchObject({
      method: 'POST',
      path: '/issues/7/comments',
      body: { body: expect.stringContaining('Words.') as string },
    });
  });

  test('replaces our own earlier one, and nobody else’s', async () => {
    comments = [
      { id: 1, body: '<!-- summary of the change -->\nfake', user: { login: 'stranger' } },
      { id: 2, body: '<!-- summary of the change -->\nold', user: { login: 'github-actions[bot]' } },
    ];
    expect(await post()).toBe('Replaced the comment under #7.');
    expect(calls.at(-1)).toMatchObject({ method: 'PATCH', path: '/issues/comments/2' });
  });

  test('is not posted if the pull request has a newer commit', async () => {
    expect(await post({ ...run, commit: 'older' })).toContain('nothing was posted');
    expect(calls.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('warns above the summary if a renamed file, or one after a hundred others, belongs to the program', async () => {
    files = [
      ...Array.from({ length: 99 }, (_, index) => ({ filename: `content/${index}` })),
      { filename: 'docs/a', previous_filename: 'src/a' },
    ];
    await post();
    expect(calls.map(({ path }) => path)).toContain('/pulls/7/files?per_page=100&page=2');
    expect(bodyOf(calls.at(-1)!)).toMatch(/^<!-- summary of the change -->\n> \[!WARNING\][^]*: src\/a\.[^]*\n---\n\nWords\.\n$/);
  });

  test('is also posted without a summary, so that nobody can suppress the warning', async () => {
    [files, patches] = [[{ filename: 'tools/diff/cli.ts' }], 1];
    await postComment(run, undefined, callGitHub(address, 'owner/report', 'token'));
    expect(bodyOf(calls.at(-1)!)).toContain('[!WARNING]');
    expect(bodyOf(calls.at(-1)!)).toContain('gh run download 1 --name patch && git apply fix.patch');
    expect(bodyOf(calls.at(-1)!)).toContain('left no summary');
  });
});

describe('the trusted text above a summary', () => {
  const run = { id: '1', commit: 'c0ffee', address: 'https://github.example/run/1' };
  const say = (files: string[], hasPatch = false): string => sayAboveSummary(run, files, hasPatch, true);

  test('always says who wrote the summary', () => {
    expect(say(['content/report.yaml'])).toContain('written by the pull request’s own program');
  });

  test('has a warning if a file could change the summary, but not for words, data and tests', () => {
    const harmless = ['content/chapters/10-lanes.mdx', 'docs/design.md', 'tests/unit/diff.test.ts', 'README.md', 'LICENSE-content'];
    expect(say(harmless)).not.toContain('WARNING');
    for (const file of [
      'tools/diff/cli.ts',
      'src/content/x.ts',
      'package.json',
      'package-lock.json',
      'astro.config.mjs',
      'netlify.toml',
      '.github/workflows/summary.yml',
      '.npmrc',
      '.ci/run',
      'content-x/a',
    ])
      expect(say([...harmless, file]), file).toContain('[!WARNING]');
    expect(say(Array.from({ length: mostFiles }, (_, index) => `content/${index}`))).toContain('too many to be listed');
  });

  test('lists the first files, as text', () => {
    const said = say(['src/[x](https://evil.example)@octocat', ...Array.from({ length: 7 }, (_, index) => `src/z${index}`)]);
    expect(said).toContain('and 3 more');
    for (const trace of ['](https://evil', '@octocat']) expect(said).not.toContain(trace);
  });

  test('explains how to apply a patch, if there is one', () => {
    expect(say([])).not.toContain('patch mends');
    expect(say([], true)).toContain('gh run download 1 --name patch && git apply fix.patch');
  });
});

function bodyOf({ body }: { body: unknown }): string {
  return (body as { body: string }).body;
}
