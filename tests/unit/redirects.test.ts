import { expect, test } from 'vitest';
import { toRedirects } from '../../src/astro/redirects.ts';

test('a chapter that was renamed is still found at its former addresses, with its files', () => {
  expect(
    toRedirects(
      [
        { id: '05-lanes-and-streets', data: { formerly: ['the-setting', 'setting'] } },
        { id: '06-breakthroughs', data: {} },
      ],
      {},
    ),
  ).toBe('/chapters/the-setting/* /chapters/lanes-and-streets/:splat 301\n/chapters/setting/* /chapters/lanes-and-streets/:splat 301\n');
});

test('what the ledger says has moved redirects; what is here or withdrawn does not', () => {
  const ledger = {
    '/a/': 'here' as const,
    '/b/': { movedTo: '/a/' },
    '/b/#place': { movedTo: '/a/#place' },
    '/c/': { withdrawn: 'It was wrong.' },
  };
  expect(toRedirects([], ledger)).toBe('/b/ /a/ 301\n');
});
