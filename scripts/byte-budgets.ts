import { brotliCompressSync, constants } from 'node:zlib';

/** How many bytes what readers are sent may take, compressed: the one place of the limits, for the tests and for `npm run diff`. */
export const budgets = {
  /** A chapter with two figures. */
  chapter: 15_000,
  /** Each further figure of a chapter. */
  furtherFigure: 1_500,
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

/** What a page may take, by its address and its number of figures; undefined where it has no limit. */
export function limitOfPage(address: string, figures: number): number | undefined {
  return /^\/chapters\/[^/]+\/$/.test(address) ? budgets.chapter + budgets.furtherFigure * Math.max(0, figures - 2) : undefined;
}

/** Bytes of a text as a server sends it. */
export function countBytes(text: string | Uint8Array): number {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}
