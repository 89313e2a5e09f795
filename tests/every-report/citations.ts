import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from '@playwright/test';
import type { ReportUnderTest } from './report-under-test.ts';

/** Everything that can be cited has machine-readable citations. */
export function testCitations({ identity, pages, readSite }: ReportUnderTest): void {
  test('every figure, dataset and chapter has three machine-readable citations, which agree', () => {
    const folders = pages.flatMap((page) => /^\/((?:figures|data|chapters)\/[^/]+)\/$/.exec(page)?.[1] ?? []);
    expect(folders.length).toBeGreaterThan(0);
    const year = identity.published.slice(0, 4);
    for (const folder of folders) {
      const heading = /<h1[^>]*>(?:<span class="no">\d+<\/span>)?([\s\S]*?)<\/h1>/.exec(readSite(`${folder}/index.html`))?.[1]?.trim();
      for (const ending of ['bib', 'ris', 'json']) {
        const [record] = new Cite(readSite(`${folder}/citation.${ending}`)).data;
        expect.soft(String(record?.title).replaceAll("'", '’'), `${folder} ${ending}`).toBe(heading?.replaceAll('&#39;', '’'));
        expect.soft(JSON.stringify(record?.issued), `${folder} ${ending}`).toContain(year);
        // A figure is cited as it was in its edition; a report without an address is cited without one.
        const cited = folder.replace('figures/', `embed/${identity.edition}/`);
        expect.soft(record?.URL, `${folder} ${ending}`).toBe(identity.site ? `${identity.site}/${cited}/` : undefined);
      }
    }
  });
}
