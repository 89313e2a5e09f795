import { expect, test } from '@playwright/test';

/** WCAG 2.2, target size (minimum), in CSS px. */
const least = 24;

for (const width of [360, 1280])
  test(`choices, marks of proof and links to sources, errata and claims have a reach of ${least} px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let measured = 0;
    for (const path of ['/claims/', '/sources/', '/derived/', '/data/aigc-core-market/', '/figures/aigc-core-market/']) {
      await page.goto(path);
      const sizes = await page
        .locator("main nav dd a, a.proof, .sources dl li a, :is(dl, table) a:is([href^='/sources/#'], [href^='/errata/#'], [href^='#s'])")
        .evaluateAll((links) =>
          links
            .filter((link) => link.checkVisibility())
            .map((link) => [link.textContent, link.getBoundingClientRect()] as const)
            .map(([text, { width, height }]) => ({ text, width, height })),
        );
      measured += sizes.length;
      const small = sizes.filter((size) => size.width < least || size.height < least);
      expect(
        small.map(({ text, width, height }) => `${text}: ${width} × ${height}`),
        path,
      ).toEqual([]);
    }
    expect(measured).toBeGreaterThan(50);
  });
