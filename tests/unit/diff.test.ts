import { describe, expect, test } from 'vitest';
import { compareBlocks } from '../../tools/diff/changed-text.ts';
import { compareStates } from '../../tools/diff/compare-states.ts';
import { escapeMarkdown } from '../../tools/diff/escape-markdown.ts';
import { pairPages } from '../../tools/diff/pair-pages.ts';
import { readPage } from '../../tools/diff/read-page.ts';
import type { State } from '../../tools/diff/read-state.ts';
import { toHtml } from '../../tools/diff/to-html.ts';
import { toMarkdown } from '../../tools/diff/to-markdown.ts';
import { createState as state } from './support/diff-state.ts';

const chapter = '<h1>Wheels</h1><p>A bicycle has wheels that turn.</p><p>They are round.</p>';

describe('what changed in the text of a page', () => {
  const old = ['Heading', 'The first sentence about wheels.', 'The second one about chains.', 'The last.'];

  test('is a changed passage with its earlier text, whatever surrounds it', () => {
    const now = ['Heading', 'The first sentence about brakes.', 'The second one about chains.', 'The last.'];
    expect(compareBlocks(old, now)).toEqual([{ before: 'The first sentence about wheels.', after: 'The first sentence about brakes.' }]);
  });

  test('is moved if only its position changed', () => {
    expect(compareBlocks(old, [old[0]!, old[2]!, old[1]!, old[3]!])).toEqual([
      expect.objectContaining({ moved: expect.any(String) as string }),
    ]);
  });

  test('is added and removed if nothing is similar', () => {
    expect(compareBlocks(['Entirely other words here.'], ['Bicycles rust.'])).toEqual([
      { after: 'Bicycles rust.' },
      { before: 'Entirely other words here.' },
    ]);
  });

  test('is read without drawings, scripts, header and footer, with a table row as one block', () => {
    const { blocks, cells } = readPage(
      '<title>T</title><header><p>Menu</p></header><main><p>One <b>two</b>.<svg><text data-cell="a/b/2024">9</text></svg></p><table><tr><th>x</th><td data-cell="a/c/2024">y</td></tr></table><script>let z</script></main>',
    );
    expect(blocks).toEqual(['One two.', 'x y']);
    expect([...cells.keys()]).toEqual(['a/b/2024', 'a/c/2024']);
  });
});

describe('a page that moved', () => {
  const before = state({ '/chapters/wheels/': chapter, '/': '<p>First</p>' });

  test('is paired with its earlier state by a redirect, and said to redirect', () => {
    const after = {
      ...state({ '/chapters/rims/': chapter, '/': '<p>First</p>' }),
      redirects: [{ from: '/chapters/wheels/*', to: '/chapters/rims/:splat' }],
    };
    expect(pairPages(before, after)).toContainEqual(
      expect.objectContaining({ address: '/chapters/rims/', formerly: '/chapters/wheels/', isRedirected: true }),
    );
  });

  test('is paired by its words if there is no redirect, and said not to redirect', () => {
    const difference = compareStates(before, state({ '/chapters/rims/': chapter, '/': '<p>First</p>' }), 'base');
    expect(difference.added).toEqual([]);
    expect(difference.removed).toEqual([]);
    expect(toMarkdown(difference)).toContain('**the old address does not redirect**');
  });
});

describe('the summary', () => {
  test('says if nothing changed', () => {
    const same = state({ '/': '<p>First</p>' });
    expect(toMarkdown(compareStates(same, same, 'base'))).toBe(
      '## What this change does\n\nAgainst base: Nothing that readers see has changed\\.\n',
    );
    expect(toHtml(compareStates(same, same, 'base'))).not.toContain('<section>');
  });

  test('says that a state could not be built, and compares the rest', () => {
    const unbuilt: State = { ...state({}), isBuilt: false };
    const markdown = toMarkdown(compareStates(state({ '/': '<p>First</p>' }), unbuilt, 'base'));
    expect(markdown).toContain('There is no site for this work: the build failed');
    expect(markdown).not.toContain('Gone');
  });

  test('stays below its limit, and says how much it left out', () => {
    const pages = (word: string): string =>
      Array.from({ length: 400 }, (_, index) => `<p>${word} passage ${index} of many in a row</p>`).join('');
    const markdown = toMarkdown(compareStates(state({ '/': pages('Old') }), state({ '/': pages('New') }), 'base'), 8_000);
    expect(markdown.length).toBeLessThan(8_000);
    expect(markdown).toMatch(/\d+ more lines do not fit here/);
  });

  test('turns no text of the content into markup, a mention, a reference or a link', () => {
    const hostile = '@octocat #12 [x](https://evil.example) <img src=x> **b** `c` www.evil.example GH-3 \u202Egnp ![i](y) | a\n# h';
    const escaped = escapeMarkdown(hostile);
    for (const trace of ['@o', '#1', '](', '<img', '**', 'https://e', 'www.', 'GH-3', '\u202E', '\n', ' | '])
      expect(escaped, trace).not.toContain(trace);
    const page = toHtml(compareStates(state({ '/': '<p>x</p>' }), state({ '/': '<p>&lt;script>alert(1)&lt;/script></p>' }), 'base'));
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
  });
});
