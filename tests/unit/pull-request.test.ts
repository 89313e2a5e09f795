import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cleanSummary, readSummary } from '../../scripts/pull-request/clean-summary.ts';
import { callGitHub, postComment } from '../../scripts/pull-request/post-comment.ts';
import { escapeMarkdown } from '../../scripts/diff/escape-markdown.ts';

describe('a summary that a pull request brings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  const write = (name: string, text: string | Uint8Array): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('stays as it is when the program of main wrote it', () => {
    const line = `- **${escapeMarkdown('a-b/c/2024')}**: ${escapeMarkdown('1.2 & <3> @x #4 https://y.example')} → ~~old~~ **new** words`;
    const summary = `## What this change does\n\n### Numbers: 1\n\n${line}\n  - before: x\n`;
    expect(cleanSummary(summary)).toBe(summary);
  });

  test('is nothing where it is a link, a folder, empty, too large, or no text', () => {
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

  test('keeps none of the marks with which it could do something', () => {
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
  const run = { owner: 'editor', branch: 'words', commit: 'c0ffee', address: 'https://github.example/run/1' };
  const calls: { method: string; path: string; body: unknown }[] = [];
  let [server, comments]: [Server | undefined, unknown[]] = [undefined, []];
  let address = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      let said = '';
      request.on('data', (part: Buffer) => (said += part.toString()));
      request.on('end', () => {
        const path = request.url!.replace(/^\/repos\/owner\/report/, '');
        calls.push({ method: request.method!, path, body: said === '' ? undefined : JSON.parse(said) });
        const answer = path.startsWith('/pulls')
          ? [
              { number: 7, head: { sha: 'c0ffee' } },
              { number: 8, head: { sha: 'other' } },
            ]
          : request.method === 'GET'
            ? comments
            : {};
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
  });
  const post = (of = run): Promise<string> => postComment(of, 'Words.', callGitHub(address, 'owner/report', 'token'));

  test('goes under the pull request whose newest commit was tested', async () => {
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

  test('is not posted where the pull request has moved on', async () => {
    expect(await post({ ...run, commit: 'older' })).toContain('nothing was posted');
    expect(calls.every(({ method }) => method === 'GET')).toBe(true);
  });
});
