import { distance } from './distance.ts';

/** `No dataset has the id "library-lons". Did you mean "library-loans"?` */
export function describeMissing(what: string, id: string, known: Iterable<string>): string {
  const nearest = findNearest(id, known);
  return `No ${what} has the id "${id}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`;
}

/** The known word nearest to a mistyped one, or undefined when none is near. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of [...known].sort()) {
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** A fault in the content, in words for the editor who can mend it. */
export interface Problem {
  place: Place;
  /** What is wrong. */
  message: string;
  /** What to do. */
  remedy: string;
  severity: 'error' | 'warning';
  /** Words at the place that may be replaced without asking, and what by. */
  fix?: { old: string; new: string };
  /** Why what looks as if it could be mended without asking is left, with a full stop. */
  left?: string;
}

/** Where a problem stands: in a field of a file, or at an offset of a chapter's text. */
export interface Place {
  /** Path below the project, e.g. "content/datasets/library-loans.yaml". */
  file: string;
  /** Field names and indexes down to the value; [] for the file. */
  path?: (string | number)[];
  /** Position in the text of the field. */
  within?: number;
  /** Offset in the body of a chapter, behind its frontmatter. */
  offset?: number;
}
