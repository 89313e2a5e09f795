import type { ExplorableFigure } from '#figures/explorable-figure.ts';
import type { FigureModel } from '#figures/figure-model.ts';
import type { Place } from './walk.ts';

/** A number in words, the same for those who see it and for those who hear it: what it is about, its value, when it was stated and by whom. */
export function describePoint({ origins }: ExplorableFigure, model: FigureModel, { series, point }: Place): PointWords {
  const { label, points } = model.series[series]!;
  const { at, cell, words } = points[point]!;
  const category = model.categories[at]!;
  const { status, stated, sources } = origins[cell]!;
  return {
    name: [category.label, model.kind === 'bars' ? category.detail : label].filter(Boolean).join(', '),
    // Its words say every status but that of a fact.
    value: words.includes(`(${status})`) ? words : `${words} (${status})`,
    lines: [
      stated === null ? 'When it was stated is not known' : `Stated ${stated}`,
      `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}`,
    ],
  };
}

export interface PointWords {
  /** E.g. "2026, iiMedia, values". */
  name: string;
  /** With unit, qualifier and status: "more than 900 billion yuan (estimate)". */
  value: string;
  /** Date and sources. */
  lines: string[];
}
