import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Loads axe into every document from now on: sending it with each run would take as long as the run. */
export async function withAxe(page: Page): Promise<void> {
  await page.addInitScript(source);
}

/**
 * The barriers that axe finds in the current state of a page that was opened after `withAxe`: by the rules for WCAG up to AA and best
 * practice, or by all rules. Rules about looks take half of the time; they may be left out on a page that has the same styles as one on which they run. Frames
 * from other sites are not checked: no page has any.
 */
export async function findBarriers(page: Page, { rules, looks }: { rules: 'wcag' | 'all'; looks: boolean }): Promise<string[]> {
  const { violations } = await page.evaluate((options) => (globalThis as unknown as { axe: Axe }).axe.run(document, options), {
    ...(rules === 'wcag' && { runOnly: tags }),
    rules: Object.fromEntries(rulesOfLooks.map((rule) => [rule, { enabled: looks }])),
    resultTypes: ['violations'],
    // Preloading is for style sheets and media in other files, and no page has any.
    preload: false,
  });
  return violations.map(({ id, nodes }) => {
    const first = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
    return `${id}: ${first.join(' | ')}`;
  });
}

const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run: (context: Document, options: object) => Promise<AxeResults>;
}
