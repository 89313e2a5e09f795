import { expect, test } from 'vitest';
import { toRedirects } from '../../scripts/redirects.ts';

test('a chapter that was renamed is still found at its former addresses', () => {
  expect(
    toRedirects([
      { id: '05-digital-economy', data: { formerly: ['the-setting', 'setting'] } },
      { id: '06-breakthroughs', data: {} },
    ]),
  ).toBe('/chapters/the-setting/* /chapters/digital-economy/ 301\n/chapters/setting/* /chapters/digital-economy/ 301\n');
});
