import type { ExplorableFigure } from '#figures/explorable-figure.ts';
import type { FigureModel } from '#figures/figure-model.ts';
import { sayFrom } from '#words/say-from.ts';
import type { Position } from './walk.ts';

/** A number in words: its subject, its value, its measure, when and by whom it was stated, and notes on it. */
export function describePoint({ origins, words: own }: ExplorableFigure, model: FigureModel, { series, point }: Position): PointWords {
  const { label, points } = model.series[series]!;
  const { at, cell, words } = points[point]!;
  const category = model.categories[at]!;
  const { status, stated, sources, measure, uncertain, note } = origins[cell]!;
  const isRow = model.kind === 'bars';
  const lines = [
    ...(measure === null || isRow ? [] : [sayFrom(own, 'explore.measure', { measure })]),
    ...(uncertain ? [sayFrom(own, 'explore.uncertain')] : []),
    stated === null ? sayFrom(own, 'explore.not-stated') : sayFrom(own, 'explore.stated', { date: stated }),
  ];
  const more = sources.length - 1;
  const all = sayFrom(own, 'explore.sources', { count: sources.length, sources: sources.join('; ') });
  return {
    name: [category.label, isRow ? category.detail : label].filter(Boolean).join(', '),
    // The words include every status except "actual".
    value: words.includes(`(${status})`) ? words : `${words} (${status})`,
    lines: [
      ...lines,
      more === 0 ? all : sayFrom(own, 'explore.more', { source: sources[0]!, number: more }),
      ...(note === null ? [] : [note]),
    ],
    spoken: [...lines, all, ...(note === null ? [] : [note])],
  };
}

export interface PointWords {
  /** E.g. "2026, Institute, path". */
  name: string;
  /** With unit, qualifier and status: "more than 900 billion yuan (estimate)". */
  value: string;
  /** Shown on screen, without the sources, which are listed below the figure. */
  lines: string[];
  /** Spoken, with every source. */
  spoken: string[];
}
