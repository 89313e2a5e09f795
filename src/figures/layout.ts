import { toValueAxis, type Panel } from './axis.ts';
import type { FigureModel } from './figure-model.ts';
import { layoutKey, toKeyEntries } from './key-entries.ts';
import type { Base, FigureLayout } from './layout-base.ts';
import { layoutAcross } from './layout-across.ts';
import { layoutUpright } from './layout-upright.ts';
import { comparesMakers } from './markers.ts';

/**
 * Computes every position, in px, from the model alone: text is measured with the committed metrics of the site's font, so that both
 * painters and all machines get the same result. Makers are named at their marks if all names have room there, and by the key if not. If
 * numbers find no room, the drawing says so.
 */
export function layoutFigure(model: FigureModel, size: FigureSize): FigureLayout {
  const named = isWide(size) && comparesMakers(model) && fitAtMarks(model) ? layoutWith(model, size, true) : undefined;
  return named?.isWhole === true ? named : layoutWith(model, size, false);
}

function layoutWith(model: FigureModel, size: FigureSize, named: boolean): FigureLayout {
  const layout = layoutOnce(model, size, { named, isNoted: false });
  return layout.dropped > 0 ? layoutOnce(model, size, { named, isNoted: true }) : layout;
}

function layoutOnce(model: FigureModel, size: FigureSize, choice: { named: boolean; isNoted: boolean }): FigureLayout {
  const { width, panel, height } = size;
  const key = layoutKey(toKeyEntries(model, { named: choice.named, panel }), width);
  const base: Base = {
    ...choice,
    width,
    wide: isWide(size),
    panel,
    axis: toValueAxis(model, panel),
    key: key.entries,
    keyHeight: key.height,
  };
  const layout = model.kind === 'bars' || model.kind === 'pairs' ? layoutAcross : layoutUpright;
  return layout(model, base, height);
}

function isWide({ width }: FigureSize): boolean {
  return width >= 520;
}

/** Names at more marks than these would hide them. */
function fitAtMarks({ kind, series }: FigureModel): boolean {
  return kind === 'line' || series.reduce((sum, { points }) => sum + points.length, 0) <= 24;
}

export interface FigureSize {
  width: number;
  panel: Panel;
  /** Another view of a figure keeps the height of the first; without it the layout decides the height. */
  height?: number;
}
