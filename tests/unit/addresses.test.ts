import { describe, expect, test } from 'vitest';
import { addAddresses } from '../../scripts/addresses.ts';
import { listPromises } from '../../scripts/promised-addresses.ts';

describe('the list of addresses', () => {
  const ledger = '# Head: with a colon\n#\n/: here\n/c/: { movedTo: / }\n/d/:\n  withdrawn: "It was wrong: twice."\n';

  test('gains new addresses in their order, and loses none', () => {
    expect(addAddresses(ledger, ['/', '/b/', '/d/#x', '/z/'])).toEqual({
      text: '# Head: with a colon\n#\n/: here\n/b/: here\n/c/: { movedTo: / }\n/d/:\n  withdrawn: "It was wrong: twice."\n/d/#x: here\n/z/: here\n',
      added: ['/b/', '/d/#x', '/z/'],
    });
  });

  test('stays as it is when nothing is new', () => {
    expect(addAddresses(ledger, ['/'])).toEqual({ text: ledger, added: [] });
  });
});

test('promised are pages, files for readers, things with a place of their own and fonts of kept embeds; not headings, not files of the program', () => {
  const pages: Record<string, string> = {
    'data/a/index.html': '<h2 id="measures">Measures</h2><table><tr id="maker-2023"><td>1</td></tr></table>',
    'embed/2026-11/a/index.html': '<style>@font-face { src: url(/fonts/text-1.0.0.woff2) }</style>',
    'changes/index.html': '<h2 id="day">Day</h2><article id="on-2026-11-25-a"></article>',
    'chapters/b/index.html': '<h2 id="heading">H</h2><figure id="figure-a"></figure><li id="s01">Source</li>',
  };
  const files = [
    ...Object.keys(pages),
    '404.html',
    '_astro/a.js',
    'figures/a/model.json',
    'figures/a/figure.svg',
    'robots.txt',
    'feed.xml',
    'changes/feed.xml',
    'fonts/other-1.0.0.woff2',
  ];
  expect(listPromises(files, (file) => pages[file] ?? '')).toEqual([
    '/changes/',
    '/changes/#on-2026-11-25-a',
    '/changes/feed.xml',
    '/chapters/b/',
    '/chapters/b/#figure-a',
    '/data/a/',
    '/data/a/#maker-2023',
    '/embed/2026-11/a/',
    '/feed.xml',
    '/figures/a/figure.svg',
    '/fonts/text-1.0.0.woff2',
  ]);
});
