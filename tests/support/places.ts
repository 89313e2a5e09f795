import type { Page } from '@playwright/test';

/** Elements that have moved, appeared or gone. Places depend on how far the page is scrolled, so rounding makes them differ slightly. */
export function listMoved(before: Places, after: Places): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is] = [before[name] ?? [], after[name] ?? []];
    const isSame = was.length === is.length && was.every((px, side) => Math.abs(px - is[side]!) < 0.05);
    return isSame ? [] : [`${name}: ${was.join(' ')} to ${is.join(' ')}`];
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

/** Every layout shift since the page was opened. */
export async function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const shifts: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
        for (const { node, previousRect, currentRect } of entry.sources)
          // A shift without a node is of something that exploring added and removed: its menu may grow while Playwright scrolls to it.
          if (node)
            shifts.push(
              `${entry.value}: ${node instanceof Element ? `${node.tagName} ${node.id}` : (node.textContent ?? '')}, ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`,
            );
    }).observe({ type: 'layout-shift', buffered: true });
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return shifts;
  });
}

/** The left, top, width and height in px of each element on the page. */
export type Places = Record<string, number[]>;

interface Shift {
  value: number;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}
