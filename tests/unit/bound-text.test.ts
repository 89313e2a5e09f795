import { describe, expect, test } from 'vitest';
import { maskBindings, parseBoundText } from '../../src/schemas/bound-text.ts';

describe('text with numbers in braces', () => {
  test('is split into words and bindings with their offsets', () => {
    expect(parseBoundText('About {a/b/2024 show=bare status=in-sentence} and {a/b/2024-06@2025-01}.')).toEqual({
      parts: [
        { kind: 'text', text: 'About ' },
        { kind: 'value', props: { of: 'a/b/2024', show: 'bare', status: 'in-sentence' }, offset: 6 },
        { kind: 'text', text: ' and ' },
        { kind: 'value', props: { of: 'a/b/2024-06@2025-01', show: 'full', status: 'print' }, offset: 50 },
        { kind: 'text', text: '.' },
      ],
      faults: [],
    });
  });

  test('takes a caveat of several words in quotes', () => {
    const { parts } = parseBoundText('{change of=a/b/2024 from=a/c/2023 as=contrast caveat="two makers, two methods"}');
    expect(parts).toEqual([
      {
        kind: 'change',
        offset: 0,
        props: { of: 'a/b/2024', from: 'a/c/2023', as: 'contrast', caveat: 'two makers, two methods', status: 'print' },
      },
    ]);
  });

  test('without braces is only words; without words it is empty', () => {
    expect(parseBoundText('Words.').parts).toEqual([{ kind: 'text', text: 'Words.' }]);
    expect(parseBoundText('')).toEqual({ parts: [], faults: [] });
  });

  test.each([
    ['{a/b}', 'is not a binding'],
    ['{}', 'is not a binding'],
    ['{a/b/2024 show=half}', 'show cannot be "half", only full, number, bare'],
    ['{a/b/2024 size=big}', 'has no option "size"'],
    ['{a/b/2024 bare}', 'cannot be read at "bare"'],
    ['{a/b/2024 show=bare show=full}', 'has show twice'],
    ['{change of=a/b/2024 as=growth}', 'needs from'],
    ['{change of=a/b/2024 from=b as=growth}', 'has from="b", which is not the address of a number'],
  ])('%s is a fault: %s', (text, words) => {
    const { faults } = parseBoundText(`So ${text}.`);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.offset).toBe(3);
    expect(faults[0]!.fault.message).toContain(words);
  });

  test.each([
    ['One {a/b/2024', 4],
    ['{a/b/2024} and one }', 19],
  ])('with an unmatched brace gives its offset: %s', (text, offset) => {
    expect(parseBoundText(text).faults).toMatchObject([{ offset, fault: { code: 'brace-without-partner' } }]);
  });

  test('keeps its length when its bindings are masked', () => {
    const text = 'It is {a/b/2024}. {a/b/2025} follows.';
    expect(maskBindings(text)).toHaveLength(text.length);
    expect(maskBindings(text)).not.toMatch(/[{}]|2024/);
  });
});
