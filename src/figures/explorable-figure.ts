import type { Panel } from './axis.ts';
import type { FigureModel } from './figure-model.ts';
import type { WordsOf } from '#words/keys.ts';
import type { UnitId } from '#schemas/unit.ts';

/** What a browser needs so that a reader can explore a figure: plain JSON, a file of its own that is fetched when asked for. */
export interface ExplorableFigure {
  /** One model for each unit that a reader may choose, with the words of the choice; the first is the one that is drawn in the page. */
  models: { unit: UnitId; name: string; model: FigureModel }[];
  /** The scales between which a reader may choose; none where one is right or both are drawn. */
  scales: Panel[];
  /** What is said about the numbers and the choices. */
  words: WordsOf<'explore'>;
  /** By the address of the cell. */
  origins: Record<string, Origin>;
}

/** Where a number comes from, in words. */
export interface Origin {
  /** E.g. "projected". */
  status: string;
  /** When its source said so, e.g. "May 2023", or null when that is not known. */
  stated: string | null;
  /** Who proves it; a source that only gives context says so. */
  sources: string[];
  /** What it measures, where the numbers of a figure measure different things. */
  measure: string | null;
  /** True when its source does not spell out the period. */
  uncertain: boolean;
  /** What a reader must know about it. */
  note: string | null;
}
