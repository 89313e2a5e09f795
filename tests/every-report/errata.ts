import { expect, test } from '@playwright/test';
import { attribute, inside, type Element } from '../support/html.ts';
import type { ReportUnderTest } from './report-under-test.ts';

/** The register, the chapters and the claims have the same errata. */
export function testErrata({ chapters, elementsOf, pages, readFolder }: ReportUnderTest): void {
  test('every erratum is in the register, in its chapters and with its claims, and nowhere else', () => {
    const errata = readFolder<{ claims: string[]; paragraphs: number[] }>('errata');
    const frontmatter = readFolder<{ errata: string[] }>('chapters');
    const register = new Map(
      elementsOf('/errata/')
        .filter(({ tagName }) => tagName === 'article')
        .map((entry) => [attribute(entry, 'id')!, inside(entry)]),
    );
    expect([...register.keys()].toSorted()).toEqual([...errata.keys()].toSorted());
    const first = [...register.keys()].map((id) => Math.min(...errata.get(id)!.paragraphs));
    expect(first, 'in the order of the paragraphs').toEqual(first.toSorted((a, b) => a - b));
    const named = pages
      .filter((page) => /^\/(chapters|claims)\/[^/]+\/$/.test(page))
      .map((page) => ({ page, ids: hrefsIn(elementsOf(page)).flatMap((href) => /^\/errata\/#(.+)$/.exec(href)?.[1] ?? []) }));
    for (const [id, { claims }] of errata) {
      const entry = register.get(id)!;
      const hrefs = hrefsIn(entry);
      const inFiles = [...frontmatter].filter(([, chapter]) => chapter.errata.includes(id)).map(([name]) => `/chapters/${name.slice(3)}/`);
      const ofClaims = claims.map((claim) => `/claims/${claim}/`);
      expect.soft(inFiles.length, id).toBeGreaterThan(0);
      const toChapters = hrefs.filter((href) => chapters.includes(href));
      expect.soft(toChapters, id).toEqual(inFiles);
      const toClaims = hrefs.filter((href) => href.startsWith('/claims/'));
      expect.soft(toClaims, id).toEqual(ofClaims);
      const back = named.filter(({ ids }) => ids.includes(id)).map(({ page }) => page);
      expect.soft(back.toSorted(), id).toEqual([...inFiles, ...ofClaims].toSorted());
      const numbers = cellsIn(entry);
      for (const figure of hrefs.filter((href) => href.startsWith('/figures/'))) {
        const shared = cellsIn(elementsOf(figure)).filter((cell) => numbers.includes(cell));
        expect.soft(shared.length, `${id} ${figure}`).toBeGreaterThan(0);
      }
    }
  });
}

function cellsIn(elements: Element[]): string[] {
  return elements.flatMap((one) => attribute(one, 'data-cell') ?? []);
}

function hrefsIn(elements: Element[]): string[] {
  return elements.flatMap((one) => attribute(one, 'href') ?? []);
}
