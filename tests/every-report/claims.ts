import { expect, test } from '@playwright/test';
import type { Claim } from '../../src/schemas/claim.ts';
import { attribute, inside, textOf } from '../support/html.ts';
import type { ReportUnderTest } from './report-under-test.ts';

/** Every claim is in the lists where it belongs, as its file describes it. */
export function testClaims({ chapters, elementsOf, pages, readFolder, say }: ReportUnderTest): void {
  const claims = readFolder<Claim>('claims');
  const choices = pages.filter((page) => /^\/claims\/[^/]+\/[^/]+\/$/.test(page));
  const idsWith = (by: Kind, value: string): string[] => [...claims].filter(([, claim]) => claim[by] === value).map(([id]) => id);
  /** The ids of the claims that a page lists. */
  const listed = (page: string): string[] =>
    elementsOf(page)
      .filter(({ tagName }) => tagName === 'article')
      .map((article) => attribute(article, 'id')!);

  test('every claim is in exactly one list of each kind, and every list has as many claims as its link says', () => {
    for (const by of kinds) {
      const lists = choices.filter((page) => page.startsWith(`/claims/${by}/`));
      expect(lists.flatMap(listed).toSorted(), by).toEqual([...claims.keys()].sort());
      for (const page of lists) expect(listed(page).toSorted(), page).toEqual(idsWith(by, page.split('/')[3]!));
    }
    for (const page of ['/claims/', ...choices]) {
      const nav = elementsOf(page).find((one) => attribute(one, 'aria-label') === say('claim.choose'));
      // The list of no claims has no choices.
      if (!nav && page === '/claims/' && claims.size === 0) continue;
      const counted = inside(nav!).filter(({ tagName }) => tagName === 'li');
      // A choice without claims has words in place of a number, and a link only on its own page.
      const counts = counted.map((item) => (/\d+$/.exec(textOf(item).trim()) ?? ['0'])[0]);
      const wanted = kinds.flatMap((by) => values[by].map((value) => String(idsWith(by, value).length)));
      expect(counts, page).toEqual(wanted);
    }
  });

  test('the list shows for every claim the facts in its file: paragraphs, origin, verdict, confidence, sources with roles, and chapters', () => {
    const frontmatter = readFolder<{ claims: string[] }>('chapters');
    const entries = elementsOf('/claims/').filter(({ tagName }) => tagName === 'article');
    expect(entries.map((entry) => attribute(entry, 'id')).toSorted()).toEqual([...claims.keys()].sort());
    for (const entry of entries) {
      const id = attribute(entry, 'id')!;
      const claim = claims.get(id)!;
      const text = textOf(entry).replace(/\s+/g, ' ');
      const hrefs = inside(entry).flatMap((one) => attribute(one, 'href') ?? []);
      for (const paragraph of claim.paragraphs) expect.soft(text, id).toContain(String(paragraph));
      const [holds, confidence] = [say(`holds.${claim.holds}`), say(`confidence.${claim.confidence}`)];
      expect.soft(text, id).toContain(say('claim.judged', { holds, confidence }));
      expect.soft(text, id).toContain(`${say(`origin.${claim.origin}`)}. `);
      for (const { id: source, role } of claim.sources) expect.soft(text, id).toContain(`${source} ${say(`role.${role}`)}`);
      const toSources = hrefs.filter((href) => href.startsWith('/sources/'));
      expect.soft(toSources, id).toEqual(claim.sources.map((source) => `/sources/#${source.id}`));
      const using = [...frontmatter].filter(([, chapter]) => chapter.claims.includes(id)).map(([name]) => `/chapters/${name.slice(3)}/`);
      const toChapters = hrefs.filter((href) => chapters.includes(href));
      expect.soft(toChapters, id).toEqual(using);
      const given = inside(entry).flatMap((one) => attribute(one, 'data-cell') ?? []);
      for (const cell of claim.cells) expect.soft(given, id).toContain(cell);
    }
  });
}

const kinds = ['holds', 'origin', 'confidence'] as const;
const values = {
  holds: ['yes', 'no', 'qualified', 'untested', 'open'],
  origin: ['traced', 'partly', 'not-found'],
  confidence: ['high', 'medium', 'low'],
};

type Kind = (typeof kinds)[number];
