import type { FigureModel } from './figure-model.ts';
import type { FigureLayout } from './layout.ts';
import type { FigureTheme } from './theme.ts';

/** Width in px of a column in a category of width `slot`, in px. */
export function toColumnWidth(slot: number): number {
  return Math.round(Math.min(slot * 0.64, 56));
}

/** Shared data of the plugins of one drawing. */
export interface FigureParts {
  model: FigureModel;
  theme: FigureTheme;
  layout: FigureLayout;
}
