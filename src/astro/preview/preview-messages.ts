import type { PlainProblem } from '#check/printers.ts';

/** From the server to all pages, and to one that asks: the content was read; carries `ContentState`. */
export const contentRead = 'content:read';

/** From a page to the server: asks for the above. */
export const contentAsked = 'content:asked';

/** The content as it was read last. */
export interface ContentState {
  /** Counts the readings; every page says in its header `Server-Timing` from which one it was rendered. */
  revision: number;
  /** By file and line. */
  problems: PlacedProblem[];
}

export interface PlacedProblem extends PlainProblem {
  /** Where on the site its place is rendered, nearest first; empty when nowhere. */
  hrefs: string[];
  /** Address of the number at that place. */
  cell?: string;
}

/** The value of `Server-Timing` for a page. */
export function toServerTiming(revision: number): string {
  return `content;desc="${revision}"`;
}

/** The revision that a response of the server tells; -1 where it tells none. */
export function revisionOf({ headers }: Response): number {
  return Number(/content;desc="(\d+)"/.exec(headers.get('Server-Timing') ?? '')?.[1] ?? -1);
}
