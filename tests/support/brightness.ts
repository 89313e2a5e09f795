import type { Frame, Page } from '@playwright/test';

/** The brightness of the background of a page or a frame, from 0 to 255. */
export function readBrightness(page: Page | Frame, element: 'body' | 'html' = 'body'): Promise<number> {
  return page.evaluate((selector) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.querySelector(selector)!).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
  }, element);
}
