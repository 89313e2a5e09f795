import type { Page } from '@playwright/test';

/** Reports layout shifts, with what moved, from the opening of the page until three frames after its fonts are ready. */
export async function readShift(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(async () => {
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
    const describe = ({ node, previousRect: from, currentRect: to }: LayoutShiftSource): string =>
      `"${node?.textContent?.trim().slice(0, 40) ?? '?'}" from ${from.y} to ${to.y} px, ${from.height} to ${to.height} px high`;
    return (entries as LayoutShift[])
      .filter(({ value }) => value > 0)
      .map(({ value, sources }) => `${value}: ${sources.map(describe).join('; ')}`);
  });
  return shifts.map((one) => `moved by ${one}`);
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: LayoutShiftSource[];
}

interface LayoutShiftSource {
  node: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}
