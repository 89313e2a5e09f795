import type { FigureModel } from './figure-model.ts';
import type { FigureLayout } from './layout-base.ts';
import type { FigureTheme } from './theme.ts';

/** Shared data of the plugins of one drawing. */
export interface FigureParts {
  model: FigureModel;
  theme: FigureTheme;
  layout: FigureLayout;
}
