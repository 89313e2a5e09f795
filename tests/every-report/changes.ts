import { expect, test } from '@playwright/test';
import { readContent } from '../../src/read/read.ts';
import { formatDate } from '../../src/lib/format.ts';
import { mainOf, plain, readFeed } from '../support/changes.ts';
import { hrefsIn, readRows } from '../support/graph.ts';
import { hasClass, inside, type Element } from '../support/html.ts';
import { elementsByPage, type ReportUnderTest } from './report-under-test.ts';

/** The list of changes, the feed and the data have the same changes. */
export function testChanges(report: ReportUnderTest): void {
  const { elementsOf, embeds, pages, readSite, say, site } = report;

  test('the list of changes and its files have every entry, and the list says if there is none', async ({ page }) => {
    const { entries: content } = readContent(site.folder);
    const { identity, changes } = content!;
    const main = mainOf(elementsOf('/changes/'));
    expect(inside(main).filter(({ tagName }) => tagName === 'article')).toHaveLength(changes.length);
    const nothing = say('change.none', { date: formatDate(identity.published) });
    expect(plain(main).includes(nothing)).toBe(changes.length === 0);
    const { feed, entries } = await readFeed(page, readSite('changes/feed.xml'));
    expect(entries).toHaveLength(changes.length);
    expect(feed).toMatchObject({ author: identity.publisher?.name ?? identity.title, self: '/changes/feed.xml', alternate: '/changes/' });
    expect(Date.parse(feed.updated)).toBeGreaterThanOrEqual(Date.parse(identity.published));
    const csv = readSite('data/changes.csv').split('\r\n');
    expect(csv[0]).toBe('\uFEFFchange,order,date,edition,class,reason,address,property,old,new');
    for (const { id } of changes) expect(csv.join('\n')).toContain(`\n${id},1,`);
    expect(csv.length === 2).toBe(changes.length === 0);
  });

  test('every number that changed in this edition is marked in the data, and no mark is for another edition', () => {
    const { identity, changes } = readContent(site.folder).entries!;
    const edition = changes.filter(({ data }) => data.edition === identity.edition);
    const marked = (elements: Element[]): string[] =>
      elements.filter((one) => hasClass(one, 'changed')).flatMap((one) => hrefsIn(one, /^\/changes\/#on-/));
    const rows = readRows(elementsByPage(report, pages));
    for (const { id, data } of edition)
      for (const { of } of data.changes)
        if (rows.has(of)) expect.soft(marked(inside(rows.get(of)!.row)), `${of} in the data`).toContain(`/changes/#on-${id}`);
    const hrefs = [...pages, ...embeds].flatMap((page) => marked(elementsOf(page)));
    expect([...new Set(hrefs)].filter((href) => !edition.some(({ id }) => href === `/changes/#on-${id}`))).toEqual([]);
  });
}
