import type { ChapterData } from '#schemas/chapter.ts';
import type { ChangeData, ChangeItem } from '#schemas/change.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Dataset, Measure, Series } from '#schemas/dataset.ts';
import type { FigureSpec } from '#schemas/figure.ts';
import type { Identity } from '#schemas/identity.ts';
import type { Milestone } from '#schemas/milestone.ts';
import type { NotFound } from '#schemas/not-found.ts';
import type { Organisation } from '#schemas/organisation.ts';
import type { Proof } from '#schemas/fields.ts';
import type { Observation, Qualifier, Status } from '#schemas/observation.ts';
import type { UnitId } from '#schemas/unit.ts';
import type { PageData } from '#schemas/page.ts';
import type { Projection } from '#schemas/projection.ts';
import type { Erratum } from '#schemas/erratum.ts';
import type { Source } from '#schemas/source.ts';
import type { Structure } from '#schemas/structure.ts';
import type { Term } from '#schemas/term.ts';
import type { WordOverrides } from '#schemas/words.ts';
import type { Prose } from '#read/prose/prose.ts';

/** The whole content with all references resolved, as pages and figures read it. */
export interface Report {
  identity: Identity;
  /** In the order of their numbers. */
  chapters: Chapter[];
  /** The report's own text on pages that every report has, by name. */
  pages: ReadonlyMap<string, PageText>;
  datasets: ReadonlyMap<string, Dataset>;
  /** Every observation by its full address, e.g. "library-spending/institute/2026". */
  cells: ReadonlyMap<string, Cell>;
  structures: ReadonlyMap<string, Structure>;
  milestones: ReadonlyMap<string, Milestone>;
  claims: ReadonlyMap<string, Claim>;
  projections: ReadonlyMap<string, Projection>;
  errata: ReadonlyMap<string, Erratum>;
  notFound: ReadonlyMap<string, NotFound>;
  sources: ReadonlyMap<string, Source>;
  glossary: ReadonlyMap<string, Term>;
  organisations: ReadonlyMap<string, Organisation>;
  figures: ReadonlyMap<string, Figure>;
  /** Newest first. */
  changes: Change[];
  /** Words that replace those of the interface. */
  words: WordOverrides;
}

export interface Chapter extends ChapterData {
  /** File name without its extension, e.g. "01-loans". */
  id: string;
  number: number;
  slug: string;
  prose: Prose;
}

interface PageText extends PageData {
  prose: Prose;
}

export interface Figure {
  spec: FigureSpec;
  /** Chapter and position in it, e.g. "10.1". */
  number: string;
  chapter: Chapter;
}

/** What changed on one day for one reason. */
export interface Change extends Omit<ChangeData, 'changes'> {
  /** File name without its extension, e.g. "2024-06-30-library-loans". */
  id: string;
  /** For a number also its published state before and after; undefined if there was none, and for words. */
  changes: (ChangeItem & { before: NumberState | undefined; after: NumberState | undefined })[];
}

/** A number with its context in the dataset, and everything needed to print, compare and trust it. */
export interface Cell {
  address: string;
  datasetId: string;
  dataset: Dataset;
  series: Series;
  measure: Measure;
  observation: Observation;
  /** Exactly as written, e.g. "-3.70". */
  value: string;
  unit: UnitId;
  status: Status;
  qualifier: Qualifier;
  period: string;
  sources: Proof[];
  signed: boolean;
}

/** The published properties of a number, without the words around it. */
export interface NumberState {
  value: string;
  unit: UnitId;
  qualifier: Qualifier;
  status: Status;
  stated?: string | null;
  sources?: Proof[];
}
