import { expect, test } from '@playwright/test';
import { attribute, inside, readElements, type Element } from '../support/html.ts';
import { chapters, pages, readFolder, readPage } from '../support/fixture.ts';

const problems = readFolder<{ claims: string[] }>('problems');
const frontmatter = readFolder<{ problems: string[] }>('chapters');
const register = readElements(readPage('/errata/')).filter(({ tagName }) => tagName === 'article');

test('every problem of the source stands in the register, in its chapters and with its claims, and nowhere else', () => {
  expect(problems.size).toBeGreaterThan(10);
  expect(register.map((entry) => attribute(entry, 'id'))).toEqual([...problems.keys()]);
  const named = new Map(pages.map((page) => [page, namedOn(page)]));
  for (const [id, { claims }] of problems) {
    const hrefs = hrefsOf(register.find((entry) => attribute(entry, 'id') === id)!);
    const inFiles = [...frontmatter].filter(([, chapter]) => chapter.problems.includes(id)).map(([name]) => `/chapters/${name.slice(3)}/`);
    expect.soft(inFiles.length, id).toBeGreaterThan(0);
    expect
      .soft(
        hrefs.filter((href) => chapters.includes(href)),
        id,
      )
      .toEqual(inFiles);
    expect
      .soft(
        hrefs.filter((href) => href.startsWith('/claims/')),
        id,
      )
      .toEqual(claims.map((claim) => `/claims/${claim}/`));
    const isWhole = (page: string): boolean => /^\/(chapters|claims)\/[^/]+\/$/.test(page);
    const back = [...named].filter(([page, ids]) => isWhole(page) && ids.includes(id)).map(([page]) => page);
    expect.soft(back.toSorted(), id).toEqual([...inFiles, ...claims.map((claim) => `/claims/${claim}/`)].toSorted());
    const figures = hrefs.filter((href) => href.startsWith('/figures/'));
    const numbers = inside(register.find((entry) => attribute(entry, 'id') === id)!).flatMap((one) => attribute(one, 'data-cell') ?? []);
    for (const figure of figures)
      expect
        .soft(
          cellsOn(figure).some((cell) => numbers.includes(cell)),
          `${id} ${figure}`,
        )
        .toBe(true);
  }
});

/** Ids of the problems to which a page leads. */
function namedOn(page: string): string[] {
  return hrefsIn(readElements(readPage(page))).flatMap((href) => /^\/errata\/#(.+)$/.exec(href)?.[1] ?? []);
}

function cellsOn(page: string): string[] {
  return readElements(readPage(page)).flatMap((one) => attribute(one, 'data-cell') ?? []);
}

function hrefsOf(element: Element): string[] {
  return hrefsIn(inside(element));
}

function hrefsIn(elements: Element[]): string[] {
  return elements.flatMap((one) => attribute(one, 'href') ?? []);
}
