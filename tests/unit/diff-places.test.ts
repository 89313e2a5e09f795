import { describe, expect, test } from 'vitest';
import { budgets, countCharts, limitOfPage } from '../../tools/diff/byte-budgets.ts';
import { listChangedText } from '../../tools/diff/changed-text.ts';
import { compareStates } from '../../tools/diff/compare-states.ts';
import { listPlaces } from '../../tools/diff/number-places.ts';
import { wordsAround } from '../../tools/diff/words-around.ts';
import { pairPages } from '../../tools/diff/pair-pages.ts';
import { readPage } from '../../tools/diff/read-page.ts';
import type { State } from '../../tools/diff/read-state.ts';
import { toHtml } from '../../tools/diff/to-html.ts';
import { toMarkdown } from '../../tools/diff/to-markdown.ts';
import { createState } from './support/diff-state.ts';

describe('an address that is gone', () => {
  const glossary = (...terms: string[]): State => ({
    ...createState({ '/glossary/': `<p>${terms.join(', ')}</p>` }),
    promises: new Set(['/glossary/', ...terms.map((term) => `/glossary/#${term}`)]),
    ledger: Object.fromEntries(promised.map((address) => [address, 'here'])),
  });
  const promised = ['/glossary/#tandem'];
  const before = glossary('agent', 'tandem');

  test('is listed with the line to write, also if it is a place on a page that stays', () => {
    const difference = compareStates(before, glossary('agent'), 'base');
    const remedy = 'In content/addresses.yaml, replace "here" after /glossary/#tandem by { withdrawn: "Why';
    expect(toHtml(difference)).toContain(remedy.replaceAll('"', '&quot;'));
    expect(toMarkdown(difference).replaceAll(/[\\\u2060]/g, '')).toContain(`there is no explanation for readers**. ${remedy}`);
    expect(toMarkdown(difference)).toContain('1 place on a page gone');
  });

  test('needs no line if it has one', () => {
    const after: State = { ...glossary('agent'), ledger: { '/glossary/#tandem': { withdrawn: 'It is used no more.' } } };
    const difference = compareStates(before, after, 'base');
    expect(difference.gonePlaces).toEqual([{ address: '/glossary/#tandem', isPromised: true, told: 'It is used no more.' }]);
    expect(toMarkdown(difference)).not.toContain('withdrawn:');
  });

  test('needs nothing if no closed edition promised it', () => {
    const open = { ...before, ledger: {} };
    expect(toMarkdown(compareStates(open, glossary('agent'), 'base'))).toContain('No closed edition promised it');
  });

  test('is reported once if its page is gone, too', () => {
    expect(compareStates(before, createState({ '/': '<p>x</p>' }), 'base')).toMatchObject({ gonePlaces: [], removed: [{}] });
  });

  test('is also listed if it stops the build', () => {
    const problem = { file: 'content/addresses.yaml', line: 4, column: 2, message: 'Nothing stands any more.', remedy: 'Bring it back.' };
    const after: State = {
      ...createState({}),
      isBuilt: false,
      problems: [{ ...problem, severity: 'error', code: 'address-lost', about: { address: '/' } }],
    };
    const difference = compareStates(before, after, 'base');
    expect(toMarkdown(difference).replaceAll('\\', '')).toMatch(
      /### Addresses: 1\n\n- .*addresses\.yaml:4:2 Nothing stands any more\. Bring it back\.\n$/,
    );
    expect(toHtml(difference)).toMatch(/<h2>Addresses [^]*Bring it back\./);
    expect(toHtml(difference)).not.toContain('<h2>Problems');
  });

  test('is not a new problem', () => {
    expect(compareStates(glossary('agent'), before, 'base')).toMatchObject({ gonePlaces: [], addedPlaces: ['/glossary/#tandem'] });
  });
});

describe('where a number is shown', () => {
  const html = `<main id="main"><p id="p1">In that year the market was <a data-cell="a/b/1">5 apples</a>, <a data-cell="a/b/1">5 apples</a> in all.</p>
    <figure id="f"><div class="wide"><svg><text data-cell="a/b/1">5</text></svg></div><div class="narrow"><svg><text data-cell="a/b/1">5</text></svg></div></figure>
    <p>Without a place: <a data-cell="a/b/1">5</a></p></main>`;
  const state = createState({ '/chapters/x/': html });

  test('lists every place once, with its anchor and some words', () => {
    expect(listPlaces(state, 'a/b/1')).toEqual([
      { address: '/chapters/x/#p1', words: 'In that year the market was 5 apples, 5 apples in all.' },
      { address: '/chapters/x/#f', words: undefined },
      { address: '/chapters/x/', words: 'Without a place: 5' },
    ]);
  });

  test('cuts words at spaces', () => {
    expect(wordsAround('one two three four 5 six seven eight', '5', 10)).toBe('… four 5 six …');
  });

  test('keeps both drawings apart', () => {
    expect(readPage(html).drawings.get('f')).toEqual({
      wide: '<svg><text data-cell="a/b/1">5</text></svg>',
      narrow: '<svg><text data-cell="a/b/1">5</text></svg>',
    });
  });
});

describe('a passage', () => {
  test('is not code to paste', () => {
    expect(readPage('<main><dl><dt>Code</dt><dd><pre>&lt;iframe></pre></dd></dl></main>').blocks).toEqual(['Code']);
  });

  test('that changed twice on a page lists the page once', () => {
    const pairs = pairPages(
      createState({ '/': '<p>a b c</p><h2>x</h2><p>a b c</p>' }),
      createState({ '/': '<p>a b d</p><h2>x</h2><p>a b d</p>' }),
    );
    expect(listChangedText(pairs)).toEqual([{ before: 'a b c', after: 'a b d', pages: ['/'] }]);
  });
});

describe('a chapter over its size limit', () => {
  // The digits of square roots do not repeat, so they hardly compress.
  const noise = Array.from({ length: 12_000 }, (_, index) => String(Math.sqrt(index + 2)).slice(-6)).join(' ');
  const page = (words: string): State => createState({ '/chapters/x/': `<p>${words}</p>` });

  test('is a problem with its remedy, in the page and in the summary', () => {
    const difference = compareStates(page('short'), page(noise), 'base');
    expect(difference.bytes).toMatchObject([{ limit: budgets.chapter, isOver: true }]);
    for (const said of [toHtml(difference), toMarkdown(difference).replaceAll('\\', '')]) {
      expect(said).toMatch(/has [\d,]+ bytes, and its limit is 15,000\. Divide the chapter, or remove a figure\./);
      expect(said).toContain('1 page over its size limit');
    }
  });

  test('is also reported for a new page, but not if the page fits', () => {
    expect(compareStates(page('short'), page('longer words'), 'base').bytes).toMatchObject([{ isOver: false }]);
    expect(compareStates(createState({}), page(noise), 'base').bytes).toMatchObject([{ before: undefined, isOver: true }]);
  });

  test('may be larger with further charts', () => {
    expect(limitOfPage('/chapters/x/', 4)).toBe(budgets.chapter + 2 * budgets.furtherChart);
    expect(limitOfPage('/data/x/', 4)).toBeUndefined();
    const figure = '<figure id="x"><div class="narrow"></div><div class="wide"></div></figure>';
    const panels = figure.replaceAll('></div>', '><p class="panel-title">A logarithm</p></div>');
    expect(countCharts(`${figure}${panels}<figcaption></figcaption>`)).toBe(3);
  });
});
