import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** From now on axe is in every document: sent with each search it would take as long as the search. */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

/**
 * The barriers that axe finds in a page as it is now, opened after `withAxe`: against WCAG up to AA and good practice, or against all rules
 * that there are. Contrast may be left out where all texts are measured anyway. Frames of other sites are left out, which no page here has.
 */
export async function findBarriers(page: Page, { rules, contrast }: { rules: 'wcag' | 'all'; contrast: boolean }): Promise<string[]> {
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
