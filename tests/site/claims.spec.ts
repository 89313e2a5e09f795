import { expect, test } from '@playwright/test';
import { attribute, inside, readElements, textOf } from '../support/html.ts';
import { chapters, pages, readFolder, readPage } from '../support/fixture.ts';

const claims = readFolder<Claim>('claims');
const choices = pages.filter((page) => /^\/claims\/[^/]+\/[^/]+\/$/.test(page));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader chooses claims by links, sees the choice marked, and comes back to all', async ({ page }) => {
    await page.goto('/claims/');
    const nav = page.getByRole('navigation', { name: 'Choose claims' });
    await expect(page.locator('main article')).toHaveCount(claims.size);
    await expect(nav.locator('[aria-current=page]')).toHaveText('all');
    await nav.getByRole('link', { name: 'does not hold' }).click();
    await expect(page).toHaveURL('/claims/holds/no/');
    await expect(page.locator('main article')).toHaveCount(idsWith('holds', 'no').length);
    await expect(nav.locator('[aria-current=page]')).toHaveText('does not hold');
    await expect(page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Claims' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await nav.getByRole('link', { name: 'partly traced' }).click();
    await expect(page).toHaveURL('/claims/origin/partly/');
    await expect(page.locator('main article')).toHaveCount(idsWith('origin', 'partly').length);
    await nav.getByRole('link', { name: 'all' }).click();
    await expect(page).toHaveURL('/claims/');
  });

  test('a claim tells in the list what it states, who says so, how sure we are, and where it is used', async ({ page }) => {
    await page.goto('/claims/origin/partly/');
    const entry = page.locator('article#f05');
    await expect(entry).toContainText('paragraph 5 of the source');
    await expect(entry.locator('[data-status=projection]')).toHaveText([
      /56\.1 trillion yuan \(projected\)/,
      /56\.1 trillion yuan \(projected\)/,
    ]);
    await expect(entry).toContainText('Does not hold, medium confidence');
    await expect(entry).toContainText('s00 states, s01 confirms, s09 contradicts');
    await entry.getByRole('link', { name: /^The digital economy was expected/ }).click();
    await expect(page).toHaveURL('/claims/f05/');
  });
});

test('every claim is in exactly one list of each kind, and every list holds what its link counts', () => {
  expect(choices.length).toBeGreaterThan(8);
  for (const by of ['holds', 'origin', 'confidence'] as const) {
    const lists = choices.filter((page) => page.startsWith(`/claims/${by}/`));
    expect(lists.flatMap(listed).toSorted(), by).toEqual([...claims.keys()].sort());
    for (const page of lists) expect(listed(page).toSorted(), page).toEqual(idsWith(by, page.split('/')[3]!));
  }
  for (const page of ['/claims/', ...choices]) {
    const nav = readElements(readPage(page)).find((one) => attribute(one, 'aria-label') === 'Choose claims')!;
    const counted = inside(nav).filter(({ tagName }) => tagName === 'li');
    const told = counted.map((item) => /^(.+?):? (none|\d+)$/.exec(textOf(item).replace(/\s+/g, ' ').trim())?.[2]);
    const wanted = (['holds', 'origin', 'confidence'] as const).flatMap((by) =>
      values[by].map((value) => String(idsWith(by, value).length)),
    );
    expect(told, page).toEqual(wanted.map((count) => (count === '0' ? 'none' : count)));
  }
});

test('every claim shows in the list what its file says: paragraph, origin, verdict, confidence, sources with roles, and chapters', () => {
  const frontmatter = readFolder<{ claims: string[] }>('chapters');
  const entries = readElements(readPage('/claims/')).filter(({ tagName }) => tagName === 'article');
  expect(entries.map((entry) => attribute(entry, 'id')).toSorted()).toEqual([...claims.keys()].sort());
  for (const entry of entries) {
    const id = attribute(entry, 'id')!;
    const claim = claims.get(id)!;
    const text = textOf(entry).replace(/\s+/g, ' ');
    const hrefs = inside(entry).flatMap((one) => attribute(one, 'href') ?? []);
    for (const paragraph of claim.paragraphs) expect.soft(text, id).toContain(String(paragraph));
    expect.soft(text, id).toContain(`${words.holds[claim.holds]}, ${claim.confidence} confidence`);
    expect.soft(text, id).toContain(`${words.origin[claim.origin]}. `);
    for (const { id: source, role } of claim.sources)
      expect.soft(text, id).toContain(`${source} ${role === 'context' ? 'context only' : role}`);
    expect
      .soft(
        hrefs.filter((href) => href.startsWith('/sources/')),
        id,
      )
      .toEqual(claim.sources.map((source) => `/sources/#${source.id}`));
    const using = [...frontmatter].filter(([, chapter]) => chapter.claims.includes(id)).map(([name]) => `/chapters/${name.slice(3)}/`);
    expect
      .soft(
        hrefs.filter((href) => chapters.includes(href)),
        id,
      )
      .toEqual(using);
    const numbers = inside(entry).filter((one) => attribute(one, 'data-cell'));
    const given = numbers.map((one) => attribute(one, 'data-cell'));
    for (const cell of claim.cells) expect.soft(given, id).toContain(cell);
  }
});

/** Ids of the claims that a page lists. */
function listed(page: string): string[] {
  const articles = readElements(readPage(page)).filter(({ tagName }) => tagName === 'article');
  return articles.map((article) => attribute(article, 'id')!);
}

function idsWith(by: 'holds' | 'origin' | 'confidence', value: string): string[] {
  return [...claims].filter(([, claim]) => claim[by] === value).map(([id]) => id);
}

const values = {
  holds: ['yes', 'no', 'qualified', 'untested', 'open'],
  origin: ['traced', 'partly', 'not-found'],
  confidence: ['high', 'medium', 'low'],
};
const words: Record<'holds' | 'origin', Record<string, string>> = {
  holds: { yes: 'Holds', no: 'Does not hold', qualified: 'Holds in part', untested: 'Untested', open: 'Still open' },
  origin: { traced: 'traced', partly: 'partly traced', 'not-found': 'not found' },
};

interface Claim {
  paragraphs: number[];
  cells: string[];
  holds: string;
  origin: string;
  confidence: string;
  sources: { id: string; role: string }[];
}
