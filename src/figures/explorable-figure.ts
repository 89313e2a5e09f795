import type { Panel } from './axis.ts';
import type { FigureModel } from './figure-model.ts';
import type { WordsOf } from '#words/keys.ts';
import type { UnitId } from '#schemas/unit.ts';

/** Everything a browser needs to let a reader explore a figure: plain JSON, in a file of its own that is fetched on request. */
export interface ExplorableFigure {
  /** One model for each unit that a reader can choose, with the name of the choice; the page draws the first. */
  models: { unit: UnitId; name: string; model: FigureModel }[];
  /** The scales that a reader can choose; empty if only one is suitable or both are drawn. */
  scales: Panel[];
  /** Words for the numbers and the choices. */
  words: WordsOf<'explore'>;
  /** By the address of the cell. */
  origins: Record<string, Origin>;
}

/** The origin of a number, in words. */
export interface Origin {
  /** E.g. "projected". */
  status: string;
  /** When its source stated it, e.g. "May 2023"; null if not known. */
  stated: string | null;
  /** The sources that support it; a source that only gives context is marked as such. */
  sources: string[];
  /** What it measures, if the numbers of a figure measure different things. */
  measure: string | null;
  /** True if its source does not state the period explicitly. */
  uncertain: boolean;
  /** What a reader must know about it. */
  note: string | null;
}
