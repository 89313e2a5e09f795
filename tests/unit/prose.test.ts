import { describe, expect, test } from 'vitest';
import { offsetInBody, readProse, sentenceAt } from '../../src/read/prose/prose.ts';

describe('a chapter as the check reads it', () => {
  test('has its components, their options and their offsets, in order', () => {
    const body =
      'A <Term id="x">word</Term> of <Value of="a/b/2024" />.\n\n<Figure id="f" />\n\n<Callout kind="method" title="T">\nIt is so.<Cite source="s01" />\n</Callout>\n';
    const { uses, faults } = readProse(body);
    expect(faults).toEqual([]);
    expect(uses.map(({ name, props, hasChildren }) => [name, props, hasChildren])).toEqual([
      ['Term', { id: 'x' }, true],
      ['Value', { of: 'a/b/2024' }, false],
      ['Figure', { id: 'f' }, false],
      ['Callout', { kind: 'method', title: 'T' }, true],
      ['Cite', { source: 's01' }, false],
    ]);
    for (const { name, offset } of uses) expect(body.slice(offset)).toMatch(new RegExp(`^<${name}\\b`));
  });

  test('has the sentence around a number, also in bold, in lists and in table cells', () => {
    const body =
      'One. Two **<Value of="a/b/2024" /> bold**. Three.\n\n- In a list <Value of="a/b/2025" />.\n\n| Head |\n| --- |\n| cell <Value of="a/b/2026" /> |\n';
    expect(readProse(body).uses.map(({ sentence }) => sentence.trim())).toEqual(['Two \uFFFC bold.', 'In a list \uFFFC.', 'cell \uFFFC']);
  });

  test('distinguishes two numbers of two sentences', () => {
    const [one, two] = readProse('It was estimated at <Value of="a/b/2024" />. <Value of="a/b/2025" /> followed.').uses;
    expect(one!.sentence).toContain('estimated');
    expect(two!.sentence).not.toContain('estimated');
  });

  test('has its headings and its number of words, a number being one', () => {
    const { headings, words } = readProse('## Two words\n\nIt is <Value of="a/b/2024" /> today.\n\n### Three more words\n');
    expect(headings.map(({ depth, text }) => [depth, text])).toEqual([
      [2, 'Two words'],
      [3, 'Three more words'],
    ]);
    expect(words).toBe(9);
  });

  test.each([
    'Plain 7.5.',
    'Line one\nline 7.5.',
    '- a list\n  goes on 7.5',
    '> quoted\n> on 7.5',
    'Of **bold 7.5**.',
    '| a |\n| --- |\n| 7.5 |',
    'A <Value of="a/b/2024" /> and 7.5.',
  ])('has the offset of a word in the file: %j', (body) => {
    const block = readProse(body).blocks.find(({ text }) => text.includes('7.5'))!;
    expect(offsetInBody(block, block.text.indexOf('7.5'))).toBe(body.indexOf('7.5'));
  });

  test.each([
    ['A <Term id="x">word.', 2, 'tag-open'],
    ['A word</Term>.', 6, 'tag-never-opened'],
    ['Two <Term id="x">words</Trem>.', 22, 'tag-closed-by-other'],
    ['It is {a/b/2024}.', 6, 'brace-in-text'],
    ['It is {a b}.', 6, 'brace-in-text'],
    ['Less <3 than.', 5, 'tag-unreadable'],
    ['import X from "x"\n\nWords.', 0, 'import-in-text'],
    ['First.\n\n<Callout kind="method" title="T">\nwords', 8, 'tag-open'],
    ['So <Value of={"a"} />.', 10, 'option-in-braces'],
    ['So <Value of="a" of="b" />.', 17, 'option-twice'],
  ])('has the fault of text that cannot be read: %s', (body, offset, code) => {
    expect(readProse(body).faults[0]).toMatchObject({ offset, code });
  });

  test('has one passage for each paragraph, item and row, and none inside another', () => {
    const body = 'One.\n\n<Callout kind="method" title="T">\nTwo.\n</Callout>\n\n- Three.\n  - Four.\n\n| Head |\n| --- |\n| Five |\n';
    expect(readProse(body).passages.map(({ id, kind }) => [id, kind])).toEqual([
      ['p-one', 'paragraph'],
      ['p-two', 'box'],
      ['p-three-four', 'list'],
      ['p-head', 'table'],
      ['p-five', 'table'],
    ]);
  });

  test('uses the same words for a page as for a chapter', () => {
    expect(readProse('It is {a/b/2024}.', 'page').faults[0]!.about).toEqual({ one: 'page' });
  });
});

describe('a sentence', () => {
  test('ends at a full stop, question or exclamation mark before a capital, a quote or a number', () => {
    const text = 'It rose. “Why?” It grew by 3.5 points, e.g. in May! \uFFFC came.';
    expect(sentenceAt(text, 0)).toBe('It rose. ');
    expect(sentenceAt(text, 10)).toBe('“Why?” ');
    expect(sentenceAt('It rose.\uFFFC\uFFFC It fell.\uFFFC', 0)).toBe('It rose.\uFFFC\uFFFC ');
    expect(sentenceAt(text, text.indexOf('3.5'))).toBe('It grew by 3.5 points, e.g. in May! ');
    expect(sentenceAt(text, text.length - 2)).toBe('\uFFFC came.');
  });
});
