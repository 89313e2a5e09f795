import { expect, test } from '@playwright/test';
import { attribute, closest, hasClass, inside, textOf, type Element } from '../support/html.ts';
import { statusWords } from '../support/numbers.ts';
import { chapters, elementsOf, figureIds, files, pages, readFigure, readPage } from '../support/fixture.ts';

const figurePages = pages.filter((page) => /^\/figures\/[^/]+\/$/.test(page));

test('every figure of a chapter has its own page, with its finding as the heading', () => {
  const shown = chapters.flatMap((page) =>
    figuresOf(page).map((figure) => ({ page, id: attribute(figure, 'id')!, finding: squeeze(findingOf(figure)) })),
  );
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.map(({ id }) => `/figures/${id}/`).sort()).toEqual(figurePages.toSorted());
  for (const { page, id, finding } of shown) {
    const own = elementsOf(`/figures/${id}/`);
    const headings = own.filter(({ tagName }) => tagName === 'h1').map((one) => squeeze(textOf(one)));
    expect.soft(headings, id).toEqual([finding]);
    const links = linksOf(own);
    expect.soft(links, `${id} links to its chapter`).toContain(page);
    expect.soft(linksOf(elementsOf(page)), `${page} links to ${id}`).toContain(`/figures/${id}/`);
    expect.soft(linksOf(elementsOf('/figures/')), `the list links to ${id}`).toContain(`/figures/${id}/`);
  }
});

test('the table on a figure’s page has every number of its file, with its status, date and sources', () => {
  for (const id of figureIds) {
    const rows = readFigure(id);
    const table = new Map(
      elementsOf(`/figures/${id}/`)
        .filter(({ tagName }) => tagName === 'tr')
        .flatMap((row): [string, Element[]][] => {
          const cells = inside(row).filter(({ tagName }) => tagName === 'td');
          const address = cells.map((cell) => attribute(cell, 'data-cell')).find(Boolean);
          return address ? [[address, cells]] : [];
        }),
    );
    expect([...table.keys()].sort(), id).toEqual([...rows.keys()].sort());
    for (const [address, cells] of table) {
      const row = rows.get(address)!;
      const text = squeeze(cells.map(textOf).join(' | '));
      expect.soft(text, address).toContain(statusWords[row.status!]!);
      expect.soft(text, address).toContain(row.stated === '' ? 'not known' : row.stated!.slice(0, 4));
      const cited = cells.flatMap(inside).flatMap((one) => /^#(.+)/.exec(attribute(one, 'href') ?? '')?.[1] ?? []);
      expect.soft(cited, address).toEqual(row.sources!.split('; ').map((proof) => proof.split(' ')[0]));
    }
  }
});

test('a figure’s page says for every source how closely we checked it', () => {
  const faults = figurePages.flatMap((page) => {
    const lists = elementsOf(page).filter((one) => one.tagName === 'section' && hasClass(one, 'sources'));
    const items = lists.flatMap(inside).filter(({ tagName }) => tagName === 'li');
    const silent = items.filter((item) => !/passage read|seen as a citation|relayed by others/.test(textOf(item)));
    return [...(items.length === 0 ? [`${page}: no source`] : []), ...silent.map((item) => `${page}: ${textOf(item)}`)];
  });
  expect(faults).toEqual([]);
});

test('every chart says what it measures, by which definition, and who made the numbers', () => {
  for (const id of figureIds.filter((one) => readPage(`/figures/${one}/`).includes('class="fig"'))) {
    const facts = elementsOf(`/figures/${id}/`)
      .filter(({ tagName }) => tagName === 'dt')
      .map(textOf);
    for (const wanted of ['Measure', 'Definition', 'Maker']) expect.soft(facts, id).toContain(wanted);
  }
});

test('each figure links to the previous and the next one, from the first to the last', () => {
  const [first] = figurePages.filter((page) => !neighbour(page, 'prev'));
  const visited: string[] = [];
  for (let page = first; page && visited.length <= figurePages.length; page = neighbour(page, 'next')) visited.push(page);
  expect(visited.toSorted()).toEqual(figurePages.toSorted());
});

test('every file of a figure exists, and its page and its chapter link to it', () => {
  const kinds = ['data.csv', 'data.json', 'data.xlsx', 'figure.svg', 'figure.png', 'figure-2x.png'];
  for (const page of figurePages) {
    const wanted = kinds.map((kind) => `${page}${kind}`);
    expect.soft(files, page).toEqual(expect.arrayContaining(wanted.map((address) => address.slice(1))));
    expect.soft(linksOf(elementsOf(page)), page).toEqual(expect.arrayContaining(wanted));
    const chapter = chapters.find((one) => figuresOf(one).some((figure) => `/figures/${attribute(figure, 'id')}/` === page))!;
    expect.soft(linksOf(elementsOf(chapter)), chapter).toEqual(expect.arrayContaining(wanted));
  }
});

test('no link to a file has a space at either end, and the link says correctly what a row of the CSV file is', () => {
  for (const page of figurePages) {
    const links = elementsOf(page).filter((one) => attribute(one, 'download') !== undefined);
    expect.soft(links.length, page).toBe(10);
    expect.soft(links.map(textOf).filter((text) => text !== text.trim())).toEqual([]);
    const line = closest(
      links.find((one) => attribute(one, 'href')!.endsWith('data.csv'))!,
      ({ tagName }) => tagName === 'li',
    )!;
    const isChart = figureIds.includes(page.split('/')[2]!);
    expect.soft(squeeze(textOf(line)), page).toMatch(isChart ? /^CSV: one row per number,/ : /^CSV: one row per item,/);
  }
});

test('the preview of a link to a figure, a chapter or the report has the card of a figure', () => {
  for (const page of ['/', ...chapters, ...figurePages]) {
    const metas = elementsOf(page).filter(({ tagName }) => tagName === 'meta');
    const value = (property: string): string | undefined => {
      const one = metas.find((each) => [attribute(each, 'property'), attribute(each, 'name')].includes(property));
      return one && attribute(one, 'content');
    };
    const image = new URL(value('og:image') ?? '', 'http://localhost').pathname;
    expect.soft(image, page).toMatch(/^\/figures\/[^/]+\/card\.png$/);
    expect.soft(files, page).toContain(image.slice(1));
    expect
      .soft([value('og:image:width'), value('og:image:height'), value('twitter:card')], page)
      .toEqual(['1200', '630', 'summary_large_image']);
    expect.soft(value('og:image:alt')?.length ?? 0, page).toBeGreaterThan(20);
    if (figurePages.includes(page)) expect.soft(image, page).toBe(`${page}card.png`);
  }
});

function figuresOf(page: string): Element[] {
  return elementsOf(page).filter(({ tagName }) => tagName === 'figure');
}

function findingOf(figure: Element): string {
  return textOf(inside(figure).find((one) => hasClass(one, 'finding'))!);
}

function linksOf(all: Element[]): string[] {
  return all.filter(({ tagName }) => tagName === 'a').flatMap((one) => attribute(one, 'href') ?? []);
}

function neighbour(page: string, rel: 'prev' | 'next'): string | undefined {
  const link = elementsOf(page).find((one) => one.tagName === 'a' && attribute(one, 'rel') === rel);
  return link && attribute(link, 'href');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
