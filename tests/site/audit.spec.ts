import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readCsv } from '../support/csv.ts';
import { attribute, closest, inside, readElements, textOf, type Element } from '../support/html.ts';
import { digitsOf } from '../support/numbers.ts';
import { readFolder, readObservations, readPage, readSite } from '../support/fixture.ts';

const projections = readFolder<Projection>('projections');
const observations = readObservations();
const audit = readElements(readPage('/audit/'));
const rows = new Map(readCsv(readSite('data/projections.csv')).map((row) => [row.id!, row]));
const verdictWords: Record<string, string> = {
  met: 'met',
  missed: 'missed',
  overtaken: 'overtaken',
  'cannot-be-scored': 'cannot be scored',
  open: 'open',
  'not-a-projection': 'not a projection',
};

test('every projection has one verdict: in its file, its entry, the table of the audit, that of the chapter, and the data', () => {
  expect(projections.size).toBeGreaterThan(5);
  expect([...rows.keys()].sort()).toEqual([...projections.keys()].sort());
  const tables = [audit, readElements(readPage('/chapters/projections/'))].map((elements) => readTable(elements));
  for (const table of tables) expect([...table.keys()].sort()).toEqual([...projections.keys()].sort());
  for (const [id, { verdict, why }] of projections) {
    const entry = findEntry(id);
    expect.soft(textOf(inside(entry).find(({ tagName }) => tagName === 'b')!), id).toBe(verdictWords[verdict]);
    // What stands in braces prints words or numbers of its own.
    for (const words of why.split(/\{[^}]*\}/)) expect.soft(plain(textOf(entry)), id).toContain(plain(words));
    for (const table of tables) expect.soft(table.get(id), id).toBe(verdictWords[verdict]);
    expect.soft(rows.get(id), id).toMatchObject({ verdict });
  }
});

test('a statement shows what the article says and what stands behind it, each with its own status, and what passed it', () => {
  const pages = [audit, readElements(readPage('/chapters/projections/'))].map((elements) => elements.find(isFrame)!);
  let differing = 0;
  for (const [id, { carriedAs, forecast, outcome, passedBy }] of projections) {
    const wanted = [...new Set([carriedAs, forecast])].map((cell) => [cell, observations.get(cell)!.status]);
    const after = [outcome, passedBy].filter((cell) => typeof cell === 'string');
    for (const place of [findEntry(id), ...pages.map((frame) => rowOf(frame, id))]) {
      const shown = inside(place)
        .filter((one) => attribute(one, 'data-cell')?.includes('/'))
        .map((one) => [attribute(one, 'data-cell'), attribute(one, 'data-status')]);
      expect.soft(shown.slice(0, wanted.length), id).toEqual(wanted);
      expect
        .soft(
          shown.slice(wanted.length).map(([cell]) => cell),
          id,
        )
        .toEqual(after);
      if (passedBy) expect.soft(plain(textOf(place)), id).toContain(`stated ${sayDay(observations.get(passedBy)!.stated!)}`);
      if (forecast === carriedAs) expect.soft(plain(textOf(place)), id).toContain('No number found');
    }
    if (observations.get(carriedAs)!.status !== observations.get(forecast)!.status) differing += 1;
    expect.soft(rows.get(id), id).toMatchObject({ carried_as: carriedAs, forecast, passed_by: passedBy ?? '' });
  }
  expect(differing).toBeGreaterThan(0);
});

test('figure, tables and entries have one order', () => {
  const order = audit.filter((one) => one.tagName === 'article').map((one) => attribute(one, 'id'));
  expect([...order].sort()).toEqual([...projections.keys()].sort());
  for (const page of ['/audit/', '/chapters/projections/']) expect([...readTable(readElements(readPage(page))).keys()]).toEqual(order);
  const figure = audit.find((one) => attribute(one, 'id') === 'projections-outcomes')!;
  const table = inside(figure).find(({ tagName }) => tagName === 'tbody')!;
  const drawn = inside(table).flatMap((one) => (one.tagName === 'td' ? (attribute(one, 'data-cell') ?? []) : []));
  const listed = order.flatMap((id) => [projections.get(id!)!.forecast, projections.get(id!)!.outcome ?? []].flat());
  expect(drawn.length).toBeGreaterThan(4);
  expect(drawn).toEqual(listed.filter((cell) => drawn.includes(cell)));
});

test('an error is no forecast of a shortfall', () => {
  const derived = readPage('/derived/');
  const [id] = [...projections].find(([, { verdict }]) => verdict === 'missed')!;
  const numbers = inside(findEntry(id)).filter((one) => attribute(one, 'data-cell')?.startsWith('contrast-'));
  for (const one of numbers) {
    const heading = inside(readElements(derived).find((entry) => attribute(entry, 'id') === attribute(one, 'data-cell'))!).find(
      ({ tagName }) => tagName === 'h3',
    )!;
    expect.soft(textOf(heading)).toMatch(/\(forecast against estimate\)$/);
  }
  expect(numbers.length).toBe(2);
});

test('the counts at the head of the audit are those of the data', () => {
  const list = audit.find((one) => one.tagName === 'ul' && attribute(one, 'class') === 'inline')!;
  const told = inside(list)
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => textOf(item).replace(/\s+/g, ' ').trim());
  const count = (verdict: string): number => [...projections.values()].filter((one) => one.verdict === verdict).length;
  expect(told).toEqual(Object.entries(verdictWords).map(([verdict, words]) => `${count(verdict) || 'none'} ${words}`));
});

test('an error stands where a forecast has a comparable outcome, and is right; everywhere else stands the reason', () => {
  let computed = 0;
  for (const [id, { verdict, forecast, outcome, caveat }] of projections) {
    const row = rows.get(id)!;
    const entry = findEntry(id);
    const told = plain(textOf(closestValue(entry, 'Error')));
    const [a, b] = [forecast, outcome].map((address) => (address === null ? undefined : observations.get(address)!));
    const isBound = [a, b].some((one) => (one?.qualifier ?? '').startsWith('at-'));
    const scored = ['met', 'missed', 'overtaken'].includes(verdict) && b !== undefined && !isBound && a!.value !== b.value;
    expect.soft(told, id).not.toMatch(/NaN|undefined|Infinity|null/);
    if (!scored) {
      expect.soft(told, id).toMatch(/^(Not computed|None to be seen): \S.{20,}\.$/);
      expect.soft(row, id).toMatchObject({ absolute_error: '', relative_error: '', direction: '', absolute_error_unit: '' });
      expect.soft(plain(row.error!), id).toBe(told);
      continue;
    }
    computed += 1;
    const factor = (one: typeof a): number => (one!.unit === 'tn-cny' ? 1000 : 1);
    const difference = Number(a!.value) - (Number(b.value) * factor(b)) / factor(a);
    const share = (difference / ((Number(b.value) * factor(b)) / factor(a))) * 100;
    const side = difference > 0 ? 'too high' : 'too low';
    const numbers = inside(entry).filter((one) => attribute(one, 'data-cell')?.startsWith('contrast-'));
    const [absolute, relative] = numbers.map((one) => digitsOf(textOf(one))!);
    expect.soft(Math.abs(difference).toFixed(decimals(absolute!)), id).toBe(absolute);
    expect.soft(Math.abs(share).toFixed(decimals(relative!)), id).toBe(relative);
    expect
      .soft(row, id)
      .toMatchObject({ absolute_error: absolute, relative_error: relative, direction: side, absolute_error_unit: a!.unit });
    expect.soft(told, id).toMatch(new RegExp(`^The forecast was .* or .* ${side}\\. This compares .+\\.$`));
    expect.soft(told, id).toContain(plain(caveat!));
  }
  expect(computed).toBeGreaterThan(0);
});

test('an open projection has a day on which we look again, and no other one has', () => {
  const months = Number(/monthsAfterPeriod: (\d+)/.exec(readFileSync('content/report.yaml', 'utf8'))![1]);
  for (const [id, { verdict, dueFor }] of projections) {
    const [year = 0, month = 12] = dueFor.split('-').map(Number);
    const last = new Date(Date.UTC(year, month + months, 1) - 86_400_000);
    const wanted = verdict === 'open' ? last.toISOString().slice(0, 10) : '';
    expect.soft(rows.get(id)!.look_again_by, id).toBe(wanted);
    const long = last.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    const told = plain(textOf(findEntry(id)));
    if (verdict === 'open') expect.soft(told, id).toContain(`We will look again by ${long}.`);
    else expect.soft(told, id).not.toContain('look again');
  }
  expect(plain(textOf(readElements(readPage('/method/')).find(({ tagName }) => tagName === 'main')!))).toContain(
    `within ${months} months after the end of its period`,
  );
});

test('on a phone the table is read downwards, with the name of each column, and none of it is cut off', async ({ page }) => {
  for (const path of ['/audit/', '/chapters/projections/']) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    const frame = page.getByRole('region', { name: 'Audit of the projections' });
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const row = frame.locator('tbody tr').first();
    const [first, last] = [await row.locator('td').first().boundingBox(), await row.locator('td').last().boundingBox()];
    expect(last!.y).toBeGreaterThan(first!.y);
    expect(
      await row
        .locator('td')
        .last()
        .evaluate((cell) => getComputedStyle(cell, '::before').content),
    ).toBe('"Verdict"');
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader goes from the table to the entry, from there to the claim, and back to the audit', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Audit' }).click();
    await expect(page).toHaveURL('/audit/');
    await expect(page.locator('figure#projections-outcomes svg:visible').first()).toBeVisible();
    await page.getByRole('table').getByRole('link', { name: 'Size of the digital economy of China in 2023' }).first().click();
    await expect(page).toHaveURL('/audit/#digital-economy-2023');
    await expect(page.locator(':target')).toBeInViewport();
    await page.locator(':target').getByRole('link', { name: 'claim f05' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Size of the digital economy of China in 2023' }).click();
    await expect(page).toHaveURL('/audit/#digital-economy-2023');
  });

  test('an old address of a projection or of a problem leads on', async ({ page }) => {
    for (const [old, now] of [
      ['/method/#digital-economy-2023', '/audit/#digital-economy-2023'],
      ['/method/#i05', '/errata/#i05'],
    ] as const) {
      await page.goto(old);
      await expect(page.locator(':target')).toBeInViewport();
      await page.locator(':target').getByRole('link').click();
      await expect(page).toHaveURL(now);
      await expect(page.locator('article:target')).toBeInViewport();
    }
  });
});

/** Verdicts by the id of the projection to which a row leads. */
function readTable(elements: Element[]): Map<string, string> {
  const frame = elements.find(isFrame)!;
  const links = inside(frame).filter((one) => attribute(one, 'href')?.startsWith('/audit/#'));
  return new Map(
    links.map((link) => {
      const row = closest(link, ({ tagName }) => tagName === 'tr')!;
      return [attribute(link, 'href')!.slice('/audit/#'.length), plain(textOf(inside(row).findLast(({ tagName }) => tagName === 'td')!))];
    }),
  );
}

function isFrame(one: Element): boolean {
  return attribute(one, 'aria-label') === 'Audit of the projections';
}

function rowOf(frame: Element, id: string): Element {
  const link = inside(frame).find((one) => attribute(one, 'href') === `/audit/#${id}`)!;
  return closest(link, ({ tagName }) => tagName === 'tr')!;
}

function sayDay(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function findEntry(id: string): Element {
  return audit.find((one) => one.tagName === 'article' && attribute(one, 'id') === id)!;
}

/** What stands behind a term of an entry. */
function closestValue(entry: Element, term: string): Element {
  const parts = inside(entry).filter(({ tagName }) => tagName === 'dt' || tagName === 'dd');
  return parts[parts.findIndex((one) => textOf(one).trim() === term) + 1]!;
}

function decimals(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'").trim();
}

interface Projection {
  carriedAs: string;
  passedBy?: string;
  forecast: string;
  outcome: string | null;
  dueFor: string;
  verdict: string;
  why: string;
  caveat: string | null;
}
