import { brotliCompressSync, constants } from 'node:zlib';

/** Limits in bytes, compressed, for what readers download: for the tests and for `npm run diff`. */
export const budgets = {
  /** A chapter with two charts. */
  chapter: 15_000,
  /** For each further chart of a chapter. */
  furtherChart: 1_650,
  /** The style sheet of all pages. */
  styles: 6_150,
  /** Scripts that run on a page before the reader does anything. */
  script: 3_000,
  /** The element in which a figure is explored. */
  explorer: 5_000,
  /** The code that draws an explored figure. */
  chart: 58_500,
  /** Those that every page loads, together; fonts are already compressed. */
  fonts: 70_000,
  /** Those that only pages with rarer letters load, together. */
  furtherFonts: 30_000,
};

/** The limit of a page, by its address and its number of charts; undefined if it has none. */
export function limitOfPage(address: string, charts: number): number | undefined {
  return /^\/chapters\/[^/]+\/$/.test(address) ? budgets.chapter + budgets.furtherChart * Math.max(0, charts - 2) : undefined;
}

/**
 * The number of charts on a page: its figures, and every further panel of one, which has a heading in both the narrow and the wide drawing.
 */
export function countCharts(html: string): number {
  const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
  return count(/<figure[\s>]/g) + count(/<p class="panel-title"/g) / 2;
}

/** Size in bytes of a text as a server sends it. */
export function countBytes(text: string | Uint8Array): number {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}
