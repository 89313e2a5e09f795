import { isDeepStrictEqual } from 'node:util';
import type { Drawing } from './read-page.ts';
import type { State } from './read-state.ts';

/** Figures that were added or removed, or whose drawing or description changed. */
export function listChangedFigures(before: State, after: State): ChangedFigure[] {
  return [...new Set([...before.figures.keys(), ...after.figures.keys()])].sort().flatMap((id) => {
    const [was, is] = [before.figures.get(id), after.figures.get(id)];
    const [old, now] = [drawingOf(before, id), drawingOf(after, id)];
    const fields = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])]
      .filter((field) => was && is && !isDeepStrictEqual(was[field], is[field]))
      .map((field) => ({ field, before: write(was?.[field]), after: write(is?.[field]) }));
    const areDrawn = before.isBuilt && after.isBuilt;
    if (was && is && fields.length === 0 && (!areDrawn || isDeepStrictEqual(old, now))) return [];
    return [{ id, isNew: !was, isGone: !is, fields, before: old, after: now }];
  });
}

function drawingOf({ pages }: State, id: string): Drawing | undefined {
  return pages.get(`/figures/${id}/`)?.drawings.get(id);
}

function write(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : Array.isArray(value) ? value.map(write).join('; ') : JSON.stringify(value);
}

export interface ChangedFigure {
  id: string;
  isNew: boolean;
  isGone: boolean;
  /** Fields of the frontmatter that changed. */
  fields: { field: string; before: string; after: string }[];
  /** Undefined if it is not a chart. */
  before: Drawing | undefined;
  after: Drawing | undefined;
}
