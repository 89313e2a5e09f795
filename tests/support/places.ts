import type { Page } from '@playwright/test';

/** What is not where it was, or not there. Places are computed from how far the page is scrolled, and differ by a trace. */
export function listMoved(before: Places, after: Places): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [before[name] ?? [], after[name] ?? []];
    const isThere = was.length === is.length && was.every((px, side) => Math.abs(px - is[side]!) < 0.05);
    return isThere ? [] : [`${name}: ${was.join(' ')} to ${is.join(' ')}`];
  });
}

export async function readPlaces(page: Page): Promise<Places> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('main *:not(canvas, .stage *, .bar *, .subtitle *, [role=status])')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element, index) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [`${index} ${element.tagName}`, [left, top + scrollY, width, height]];
        }),
    ),
  );
}

/** All of the page that moved since it began. */
export async function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const shifts: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
        for (const { node, previousRect, currentRect } of entry.sources)
          // What came with exploring has left again: its menu may grow while Playwright scrolls to it, and pushes nothing.
          if (node)
            shifts.push(
              `${entry.value}: ${node instanceof Element ? `${node.tagName} ${node.id}` : (node.textContent ?? '')}, ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`,
            );
    }).observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return shifts;
  });
}

/** Left, top, width and height in px of each element of the page. */
export type Places = Record<string, number[]>;

interface Shift {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}
