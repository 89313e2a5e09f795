import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The barriers that axe finds in a page as it is now: against WCAG up to AA and good practice, or against all rules there are. Contrast is
 * left out where a measurement of all texts goes before. Frames of other sites are left out, which no page here has.
 */
export async function findBarriers(page: Page, { rules, contrast }: { rules: 'wcag' | 'all'; contrast: boolean }): Promise<string[]> {
  // The builder of axe for Playwright sends it twice a page, which takes as long as the search.
  await page.evaluate(source);
  const { violations } = await page.evaluate((options) => (globalThis as unknown as { axe: Axe }).axe.run(document, options), {
    ...(rules === 'wcag' && { runOnly: tags }),
    rules: { 'color-contrast': { enabled: contrast } },
    resultTypes: ['violations'],
    // Only styles and films of other files would be loaded before, of which no page has any.
    preload: false,
  });
  return violations.map(({ id, nodes }) => {
    const first = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
    return `${id}: ${first.join(' | ')}`;
  });
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run: (context: Document, options: object) => Promise<AxeResults>;
}
