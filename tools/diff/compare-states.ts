import { countBytes, limitOfPage } from './byte-budgets.ts';
import { listChangedPlaces, type GonePlace } from './changed-places.ts';
import { listChangedFigures, type ChangedFigure } from './changed-figures.ts';
import { listChangedDerived, listChangedNumbers, type ChangedNumber } from './changed-numbers.ts';
import { listChangedText, type ChangedText } from './changed-text.ts';
import { pairPages, type PagePair } from './pair-pages.ts';
import type { PlainProblem } from '#check/printers.ts';
import type { Page, State } from './read-state.ts';

/** All differences between two states of the project that readers and editors see. `since` names the earlier one. */
export function compareStates(before: State, after: State, since: string): Difference {
  const pairs = pairPages(before, after);
  const areBuilt = before.isBuilt && after.isBuilt;
  const files = areBuilt ? [...new Set([...before.files.keys(), ...after.files.keys()])].sort() : [];
  const changed = pairs.filter(({ before: was, after: is }) => was?.hash !== is?.hash);
  const chapters = changed.filter(({ address }) => address.startsWith('/chapters/'));
  return {
    since,
    site: after.site,
    unbuilt: [!before.isBuilt && since, !after.isBuilt && 'this work'].filter((name) => name !== false),
    numbers: listChangedNumbers(before, after, since),
    derived: listChangedDerived(before, after),
    figures: listChangedFigures(before, after),
    text: listChangedText(pairs),
    moved: pairs.filter(({ formerly }) => formerly !== undefined),
    added: pairs.filter((pair) => !pair.before),
    removed: pairs.filter((pair) => !pair.after).map((pair) => ({ ...pair, isPromised: before.ledger[pair.address] === 'here' })),
    ...listChangedPlaces(before, after, pairs),
    changedFiles: files.filter(
      (file) => before.files.has(file) && after.files.has(file) && before.files.get(file) !== after.files.get(file),
    ),
    addedFiles: files.filter((file) => !before.files.has(file)),
    removedFiles: files.filter((file) => !after.files.has(file)),
    newProblems: without(after.problems, before.problems),
    goneProblems: without(before.problems, after.problems),
    bytes: changed.flatMap(({ address, before: was, after: is }) => {
      const limit = is && limitOfPage(address, is.chartCount);
      // A new page is only of interest if it has a limit.
      if (!is || (!was && limit === undefined)) return [];
      const [old, now] = [was && countBytes(was.html), countBytes(is.html)];
      return old === now ? [] : [{ address, before: old, after: now, limit, isOver: limit !== undefined && now > limit }];
    }),
    chapterBytes: { before: sumOf(chapters.map(({ before: was }) => was)), after: sumOf(chapters.map(({ after: is }) => is)) },
    changedPages: changed.length,
    styles: [...after.pages.values(), ...before.pages.values()][0]?.styles ?? '',
  };
}

/** Whether readers and editors see no difference. */
export function isNothing({
  numbers,
  derived,
  figures,
  changedPages,
  changedFiles,
  addedFiles,
  removedFiles,
  newProblems,
  goneProblems,
  unbuilt,
}: Difference): boolean {
  const lists = [numbers, derived, figures, changedFiles, addedFiles, removedFiles, newProblems, goneProblems, unbuilt];
  return changedPages === 0 && lists.every((list) => list.length === 0);
}

function sumOf(pages: (Page | undefined)[]): number {
  return pages.reduce((sum, page) => sum + (page ? countBytes(page.html) : 0), 0);
}

/** Problems that the other state does not have, wherever their line is. */
function without(problems: PlainProblem[], others: PlainProblem[]): PlainProblem[] {
  const known = new Set(others.map(({ file, message }) => `${file} ${message}`));
  return problems.filter(({ file, message }) => !known.has(`${file} ${message}`));
}

export interface Difference {
  since: string;
  /** Address of the site with the pages; undefined if unknown. */
  site: string | undefined;
  /** Names of states without a site. */
  unbuilt: string[];
  numbers: ChangedNumber[];
  derived: ReturnType<typeof listChangedDerived>;
  figures: ChangedFigure[];
  text: ChangedText[];
  moved: PagePair[];
  added: PagePair[];
  removed: (PagePair & { isPromised: boolean })[];
  /** Addresses of places on pages that exist before and after. */
  addedPlaces: string[];
  gonePlaces: GonePlace[];
  /** Addresses of files that are not pages. */
  changedFiles: string[];
  addedFiles: string[];
  removedFiles: string[];
  newProblems: PlainProblem[];
  goneProblems: PlainProblem[];
  /** Pages whose size in bytes changed, and new ones with a limit; `limit` is what a test allows. */
  bytes: ChangedBytes[];
  /** Of all chapters that changed. */
  chapterBytes: { before: number; after: number };
  changedPages: number;
  /** The style sheet of the site, for the drawings. */
  styles: string;
}

interface ChangedBytes {
  address: string;
  /** Undefined if the page is new. */
  before: number | undefined;
  after: number;
  limit: number | undefined;
  /** Whether the page exceeds its limit, which a test does not allow. */
  isOver: boolean;
}
