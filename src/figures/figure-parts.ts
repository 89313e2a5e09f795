import type { FigureModel } from './figure-model.ts';
import type { FigureLayout } from './layout.ts';
import type { FigureTheme } from './theme.ts';

/** Width of a column in the room that its category has, in px. */
export function toColumnWidth(slot: number): number {
  return Math.round(Math.min(slot * 0.64, 56));
}

/** What every plugin of one drawing knows. */
export interface FigureParts {
  model: FigureModel;
  theme: FigureTheme;
  layout: FigureLayout;
}
