import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from '@playwright/test';
import { plain } from '../support/audit.ts';
import { hasClass, textOf } from '../support/html.ts';
import type { ReportUnderTest } from './report-under-test.ts';

/** Everything that can be cited has machine-readable citations. */
export function testCitations({ elementsOf, identity, pages, readSite }: ReportUnderTest): void {
  test('every figure, dataset and chapter has three machine-readable citations, which agree', () => {
    const folders = pages.flatMap((page) => /^\/((?:figures|data|chapters)\/[^/]+)\/$/.exec(page)?.[1] ?? []);
    expect(folders.length).toBeGreaterThan(0);
    const year = identity.published.slice(0, 4);
    for (const folder of folders) {
      const heading = elementsOf(`/${folder}/`).find(({ tagName }) => tagName === 'h1')!;
      // The number of a chapter is not part of its title.
      const title = heading.childNodes.filter((one) => !('tagName' in one && hasClass(one, 'no'))).map(textOf);
      for (const ending of ['bib', 'ris', 'json']) {
        const [record] = new Cite(readSite(`${folder}/citation.${ending}`)).data;
        expect.soft(plain(String(record?.title)), `${folder} ${ending}`).toBe(plain(title.join('')));
        expect.soft(JSON.stringify(record?.issued), `${folder} ${ending}`).toContain(year);
        // A figure is cited as it was in its edition; a report without an address is cited without one.
        const cited = folder.replace('figures/', `embed/${identity.edition}/`);
        expect.soft(record?.URL, `${folder} ${ending}`).toBe(identity.site ? `${identity.site}/${cited}/` : undefined);
      }
    }
  });
}
