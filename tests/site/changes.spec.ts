import { expect, test } from '@playwright/test';
import { testChanges } from '../every-report/changes.ts';
import { mainOf, plain, readFeed } from '../support/changes.ts';
import { attribute, hasClass, inside } from '../support/html.ts';
import * as fixture from '../support/fixture.ts';

const { elementsOf, embeds, editionEmbeds, pages, readSite } = fixture;

testChanges(fixture);

test('a change shows its class, its reason, and the old and new values, and links to where they appear', () => {
  const articles = inside(mainOf(elementsOf('/changes/'))).filter(({ tagName }) => tagName === 'article');
  expect(articles.map((one) => attribute(one, 'id'))).toEqual([
    'on-2026-11-28-repair-words',
    'on-2026-11-26-windbell-exports-2024',
    'on-2026-11-24-counter-may-2026',
    'on-2026-11-23-panel-riders-2014',
    'on-2026-11-20-vehicle-trade',
    'on-2026-09-01-hires-june-2026',
    'on-2026-08-03-guild-sales-2024',
    'on-2026-06-12-panel-riders-2023',
  ]);
  const textOfChange = (id: string): string => plain(articles.find((one) => attribute(one, 'id') === `on-${id}`)!);
  expect(textOfChange('2026-11-26-windbell-exports-2024')).toMatch(
    /^Revision The maker took its number for 2024 back; what is left is a newspaper that relays an upper bound\. 风铃车厂 \(Windbell\), exports, 2024 Number 0\.12 billion US dollars, actual → became at most 0\.12 billion US dollars, reported Sources 风铃车厂 \(Windbell Works\): 年度报告 \(annual report\) \(states\) → became Velmar Evening Post, on exports of Windbell \(states\) Chapters/,
  );
  expect(textOfChange('2026-11-20-vehicle-trade')).toContain('Number 61.2 billion yuan, estimate → became 0.0612 trillion yuan, estimate');
  expect(textOfChange('2026-11-24-counter-may-2026')).toMatch(/Number Removed: 89,181, actual .*Number New: 89,181, actual/);
  const links = inside(articles[2]!).flatMap((one) => attribute(one, 'href') ?? []);
  expect(links).toEqual(
    expect.arrayContaining(['/data/ring-lane-counter/#counter-2026-05', '/figures/counter-by-month/', '/chapters/riders/']),
  );
});

test('figures, rows and files are marked as changed by changes in this edition, but not by changes in earlier ones', () => {
  const marks = [...pages, ...embeds, ...editionEmbeds].flatMap((page) =>
    elementsOf(page)
      .filter((one) => hasClass(one, 'changed'))
      .map((one) => [
        page,
        plain(one),
        inside(one)
          .flatMap((part) => attribute(part, 'href') ?? [])
          .join(),
      ]),
  );
  const [riders, counter, exports, vehicles, words] = [
    ['Changed on 23 November 2026: correction', '/changes/#on-2026-11-23-panel-riders-2014'],
    ['Changed on 24 November 2026: correction', '/changes/#on-2026-11-24-counter-may-2026'],
    ['Changed on 26 November 2026: revision', '/changes/#on-2026-11-26-windbell-exports-2024'],
    ['Changed on 20 November 2026: revision', '/changes/#on-2026-11-20-vehicle-trade'],
    ['Changed on 28 November 2026: wording', '/changes/#on-2026-11-28-repair-words'],
  ] as const;
  expect(marks.sort()).toEqual(
    [
      // A figure that shows a whole series changes when one of its numbers is gone; this figure is on the first page, too.
      ...['/', '/chapters/riders/', '/figures/riders-by-year/', '/embed/riders-by-year/', '/embed/2026-11/riders-by-year/'].map((page) => [
        page,
        ...riders,
      ]),
      ...[
        '/chapters/riders/',
        '/data/ring-lane-counter/',
        '/figures/counter-by-month/',
        '/embed/counter-by-month/',
        '/embed/2026-11/counter-by-month/',
      ].map((page) => [page, ...counter]),
      // These are not in any figure, and a change of words is marked only next to a number.
      ['/data/electric-bicycles/', ...exports],
      ['/data/electric-bicycles/', ...vehicles],
      ['/data/electric-bicycles/', ...vehicles],
      ['/data/repair-prices/', ...words],
    ].sort(),
  );
  const { changes } = JSON.parse(readSite('figures/counter-by-month/data.json')) as { changes: unknown[] };
  expect(changes).toEqual([
    {
      date: '2026-11-24',
      class: 'correction',
      reason: 'The last month in the file of the counter is May, and we had taken it for June.',
      page: 'https://bicycles.example/changes/#on-2026-11-24-counter-may-2026',
    },
  ]);
  expect(readSite('data/changes.csv')).toContain('\r\n2026-06-12-panel-riders-2023,1,2026-06-12,2026-05,correction,');
});

test('the feed lists the changes of all editions, newest first', async ({ page }) => {
  const { feed, entries } = await readFeed(page, readSite('changes/feed.xml'));
  expect(feed.updated).toBe('2026-11-28T00:00:00Z');
  expect(entries.map(({ title, updated, link }) => [title, updated.slice(0, 10), link])).toEqual([
    ['Wording: Prices of repairs and 2 more', '2026-11-28', '/changes/#on-2026-11-28-repair-words'],
    ['Revision: 风铃车厂 (Windbell), exports, 2024', '2026-11-26', '/changes/#on-2026-11-26-windbell-exports-2024'],
    [
      'Correction: Roads office, counter, June 2026 and Roads office, counter, May 2026',
      '2026-11-24',
      '/changes/#on-2026-11-24-counter-may-2026',
    ],
    ['Correction: Household panel, regular riders, 2014', '2026-11-23', '/changes/#on-2026-11-23-panel-riders-2014'],
    [
      'Revision: Bicycle guild, vehicles of every kind, 2024 and Bicycle guild, vehicles of every kind, 2025',
      '2026-11-20',
      '/changes/#on-2026-11-20-vehicle-trade',
    ],
    ['Addition: Roads office, hires, June 2026', '2026-09-01', '/changes/#on-2026-09-01-hires-june-2026'],
    ['Revision: Bicycle guild, sales, 2024', '2026-08-03', '/changes/#on-2026-08-03-guild-sales-2024'],
    ['Correction: Household panel, regular riders, 2023', '2026-06-12', '/changes/#on-2026-06-12-panel-riders-2023'],
  ]);
  expect(entries[1]!.content).toContain('Number: 0.12 billion US dollars, actual → at most 0.12 billion US dollars, reported');
});
