/** The content was checked anew; carries `ContentProblems`. */
export const checked = 'content:checked';

/** The content changed, and pages show something older. */
export const changed = 'content:changed';

/** What the check says of the content as it is saved. */
export interface ContentProblems {
  /** By file and line. */
  problems: PlacedProblem[];
  /** As the terminal shows it. */
  printed: string;
}

export interface PlacedProblem {
  file: string;
  line: number;
  column: number;
  message: string;
  remedy: string;
  severity: 'error' | 'warning';
  /** Where on the site its place is rendered, nearest first; empty when nowhere. */
  hrefs: string[];
  /** Address of the number at that place. */
  cell?: string;
}
