import type { Page } from '@playwright/test';

/** Reports layout shifts from the opening of the page until three frames after its fonts are ready. */
export async function readShift(page: Page): Promise<string[]> {
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await frame();
    await frame();
    await frame();
    // A busy browser notifies its observers late.
    entries.push(...observer.takeRecords());
    return entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);
  });
  return shift === 0 ? [] : [`moved by ${shift}`];
}
