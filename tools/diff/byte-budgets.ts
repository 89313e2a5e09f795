import { brotliCompressSync, constants } from 'node:zlib';

/** How many bytes what readers are sent may take, compressed: the one place of the limits, for the tests and for `npm run diff`. */
export const budgets = {
  /** A chapter with two charts. */
  chapter: 15_000,
  /** Each further chart of a chapter. */
  furtherChart: 1_500,
  /** The one sheet of all pages. */
  styles: 6_000,
  /** What runs on a page before the reader does anything. */
  script: 3_000,
  /** The element with which a figure is explored. */
  explorer: 5_000,
  /** What draws an explored figure. */
  chart: 54_000,
  /** All of them together; they come compressed. */
  fonts: 70_000,
};

/** What a page may take, by its address and its number of charts; undefined where it has no limit. */
export function limitOfPage(address: string, charts: number): number | undefined {
  return /^\/chapters\/[^/]+\/$/.test(address) ? budgets.chapter + budgets.furtherChart * Math.max(0, charts - 2) : undefined;
}

/** How many charts a page has: its figures, and every further panel of one, which is headed in the narrow and in the wide drawing. */
export function countCharts(html: string): number {
  const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
  return count(/<figure[\s>]/g) + count(/<p class="panel-title"/g) / 2;
}

/** Bytes of a text as a server sends it. */
export function countBytes(text: string | Uint8Array): number {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}
