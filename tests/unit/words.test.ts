import { describe, expect, expectTypeOf, test } from 'vitest';
import { checkStyle } from '../../src/check/rules/style.ts';
import { checkCharacters } from '../../src/check/rules/text.ts';
import { listWords } from '../../src/check/rules/words.ts';
import { findNumerals } from '../../src/language/en/find-numerals.ts';
import { formatParagraphs } from '../../src/lib/paragraphs.ts';
import { renderWords } from '../../src/lib/render-words.ts';
import { say } from '../../src/lib/say.ts';
import type { WordOverrides } from '../../src/schemas/words.ts';
import { en } from '../../src/words/en.ts';
import { fill, type Entry } from '../../src/words/fill.ts';
import type { PlainKey, ValuesOf } from '../../src/words/keys.ts';

const engine = { words: {} };
const withOwn = (words: WordOverrides) => ({ words });

describe('words of the interface', () => {
  test('are those of the engine, with their placeholders filled', () => {
    expect(say(engine, 'figure.name', { number: '5.1' })).toBe('Figure 5.1');
    expect(say(engine, 'chapter.sources')).toBe('Sources');
  });

  test('are those of the report if it overrides them, with typographic quotes', () => {
    const report = withOwn({
      'chapter.sources': "What the city's books say",
      'place.several': { one: 'one "spot"', other: '{count} spots' },
    });
    expect(say(report, 'chapter.sources')).toBe('What the city’s books say');
    expect(say(report, 'place.several', { count: 1 })).toBe('one “spot”');
    expect(say(report, 'chapter.cite')).toBe('Cite this chapter');
  });

  test('have the form for their count', () => {
    expect([0, 1, 2, 21].map((count) => say(engine, 'place.several', { count }))).toEqual(['0 places', '1 place', '2 places', '21 places']);
    expect(formatParagraphs(engine, [3])).toBe('paragraph 3');
    expect(formatParagraphs(engine, [3, 8, 9])).toBe('paragraphs 3, 8 and 9');
  });

  test('are refused with a placeholder that has no value, or without the count that chooses their form', () => {
    expect(() => fill('Figure {number}')).toThrow('{number}');
    expect(() => fill({ one: 'Gap', other: 'Gaps' }, { count: undefined })).toThrow('no count');
  });

  test('accept exactly the values that their placeholders name', () => {
    expectTypeOf<ValuesOf<'figure.name'>>().toEqualTypeOf<{ number: string | number }>();
    expectTypeOf<ValuesOf<'figure.sources'>>().toEqualTypeOf<{ count: number }>();
    expectTypeOf<'figure.uses'>().not.toExtend<PlainKey>();
    // @ts-expect-error A value is missing.
    expect(() => say(engine, 'figure.name')).toThrow();
    // @ts-expect-error It has another placeholder.
    expect(() => say(engine, 'figure.name', { numeral: 1 })).toThrow();
    // @ts-expect-error There is no such entry.
    expect(() => say(engine, 'figure.naem', { number: 1 })).toThrow();
    // @ts-expect-error A link would be printed as it is typed.
    expect(say(engine, 'figure.uses', { page: '/' })).toContain('](');
  });
});

describe('words with markup', () => {
  test('become links, emphasis and code; values are not interpreted', () => {
    expect(renderWords('See [{name}](/data/{id}/), **all** & `a < b`.', { name: '<b>x</b>', id: 'lanes' })).toBe(
      'See <a href="/data/lanes/"><b>x</b></a>, <b>all</b> &amp; <code>a &lt; b</code>.',
    );
  });

  test('mark an external link', () => {
    expect(renderWords('[a]({href})', { href: 'https://example.org/' })).toBe('<a href="https://example.org/" rel="external">a</a>');
  });
});

describe('the words of the engine', () => {
  const entries = Object.entries<Entry>(en);
  const texts = entries.flatMap(([key, entry]) => listWords(key, entry));

  test('follow the house style, with the characters of a Latin keyboard', () => {
    expect(
      texts.flatMap((text) => [...checkStyle({ identity: {} }, [text]), ...checkCharacters(text)]).map(({ message }) => message),
    ).toEqual([]);
  });

  test('have no straight quotes, except in plain text files', () => {
    const onPages = texts.filter(({ from }) => !/^(?:licence\.facts|column\..*|schema\..*)$/.test(from.id));
    expect(onPages.filter(({ raw }) => /["']/.test(raw)).map(({ raw }) => raw)).toEqual([]);
  });

  test('have two forms if they depend on a count', () => {
    for (const [key, entry] of entries) if (typeof entry !== 'string') expect(entry.one, key).not.toBe(entry.other);
  });

  test('type no numbers except those in this list', () => {
    for (const { text, from } of texts)
      expect(
        findNumerals(text).map(({ typed }) => typed),
        from.id,
      ).toEqual(typedNumbers.get(from.id) ?? []);
  });
});

/** Sizes of pictures, versions of standards, examples in descriptions of columns, and words that count things in their own sentence. */
const typedNumbers = new Map<string, string[]>([
  ['files.png-double', ['double']],
  ['files.card-use', ['1200', '630']],
  ['drawing.axes-zero', ['zero']],
  ['drawing.axes-both', ['zero']],
  ['explore.linear', ['zero']],
  ['audit.within-rounding', ['two']],
  ['schemas.use-says', ['2020', '12']],
  ['data.package-holds', ['2']],
  ['data.rows-says', ['three']],
  ['explain.counts-exact', ['two']],
  ['explain.loose', ['two']],
  ['explain.about-loose', ['two']],
  ['explain.weaker-status', ['two']],
  ['method.typed-classes', ['two', 'doubled']],
  ['method.one-number-says', ['1.2 trillion', '1,200 billion']],
  ['method.units-says', ['A trillion', 'a thousand billion']],
  ['method.derived-how', ['two', 'half', 'zero', 'two', 'two']],
  ['refusal.from-zero', ['zero']],
  ['refusal.rate-to-zero', ['zero']],
  ['refusal.rate-without-years', ['two', 'two']],
  ['proof-meaning.one-source', ['two', 'two', 'two']],
  ['cite.gbt', ['7714']],
  ['accessibility.aim-says', ['2.2', '320', '400%']],
  ['accessibility.labels', ['double']],
  ['file.csv', ['8', '4180', '8']],
  ['column.number-cell', ['two']],
  ['column.number-period', ['a half', '2024', '2024', '06', '2024', '3', '2024', '1']],
  ['column.number-value', ['-3.70', 'zero', '1.2 trillion yuan', '1200']],
  ['column.number-unit', ['a trillion', 'a million million', 'a billion', 'a thousand million']],
  ['column.source-order', ['1']],
  ['column.lane-step', ['1']],
  ['column.group-original-language', ['47']],
  ['column.change-order', ['1']],
  ['column.derived-computed', ['eight']],
  ['column.computed-low', ['eight']],
  ['column.computed-high', ['eight']],
  ['column.printed-verdict', ['two']],
]);
