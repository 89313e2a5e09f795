import { expect, test } from 'vitest';
import { unlink } from '../../src/handbook/unlink.ts';

test('the links of an example become words that keep their markup and lose their address', () => {
  expect(
    unlink(
      '<p>In all <a class="number" href="/data/a/#b" data-status="actual" data-note="a &#62; b > c">5</a>.<a href="#s" aria-label="Source 1">[1]</a></p>',
    ),
  ).toBe('<p>In all <span class="number" data-status="actual" data-note="a &#62; b > c">5</span>.<span>[1]</span></p>');
});

test('what only begins like a link is unchanged', () => {
  const html = '<aside aria-label="A"><abbr>a</abbr><article></article></aside><svg aria-labelledby="t"></svg>';
  expect(unlink(html)).toBe(html);
});
