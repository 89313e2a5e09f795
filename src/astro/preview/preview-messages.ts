import type { PlainProblem } from '#check/printers.ts';

/** From the server to all pages, or to one that asks: the content was read; its data is `ContentState`. */
export const contentRead = 'content:read';

/** From a page to the server: asks for the message above. */
export const contentAsked = 'content:asked';

/** The content as last read. */
export interface ContentState {
  /** Number of reads so far; every page has the revision it was rendered from in its header `Server-Timing`. */
  revision: number;
  /** By file and line. */
  problems: PlacedProblem[];
}

export interface PlacedProblem extends PlainProblem {
  /** Addresses where its place is rendered, nearest first; empty if there are none. */
  hrefs: string[];
  /** Address of the number at that place. */
  cell?: string;
}

/** The value of `Server-Timing` for a page. */
export function toServerTiming(revision: number): string {
  return `content;desc="${revision}"`;
}

/** The revision in a response of the server; -1 if it has none. */
export function revisionOf({ headers }: Response): number {
  return Number(/content;desc="(\d+)"/.exec(headers.get('Server-Timing') ?? '')?.[1] ?? -1);
}
