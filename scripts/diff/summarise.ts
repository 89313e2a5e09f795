import { isNothing, type Difference } from './compare-states.ts';

/** The difference in one line per kind, e.g. "1 number, 2 figures, 3 passages changed". Empty kinds are left out. */
export function summarise(difference: Difference): string {
  if (isNothing(difference)) return 'Nothing that readers see has changed.';
  const { numbers, derived, figures, text, moved, added, removed, changedFiles, addedFiles, removedFiles, newProblems, goneProblems } =
    difference;
  const kinds = [
    countOf(numbers, 'number changed', 'numbers changed'),
    countOf(derived, 'derived number changed', 'derived numbers changed'),
    countOf(figures, 'figure changed', 'figures changed'),
    countOf(text, 'passage changed', 'passages changed'),
    countOf(moved, 'page moved', 'pages moved'),
    countOf(added, 'page added', 'pages added'),
    countOf(removed, 'page removed', 'pages removed'),
    countOf([...changedFiles, ...addedFiles, ...removedFiles], 'other file touched', 'other files touched'),
    countOf(newProblems, 'new problem', 'new problems'),
    countOf(goneProblems, 'problem gone', 'problems gone'),
  ].filter((kind) => kind !== undefined);
  return kinds.length === 0 ? 'Only the code of pages changed, nothing that readers read.' : `${kinds.join(', ')}.`;
}

/** What a reader must know before reading on: states that could not be built. */
export function warnOfUnbuilt({ unbuilt }: Difference): string | undefined {
  if (unbuilt.length === 0) return undefined;
  return `There is no site of ${unbuilt.join(' and of ')}: the build failed. Numbers, figures and problems below are read from the content alone; text, pages and bytes are not compared.`;
}

/** What stands behind a changed page's bytes: "12,345 of at most 15,000". */
export function formatBytes(bytes: number, limit?: number): string {
  return `${bytes.toLocaleString('en-GB')}${limit === undefined ? '' : ` of at most ${limit.toLocaleString('en-GB')}`}`;
}

function countOf(list: unknown[], one: string, many: string): string | undefined {
  return list.length === 0 ? undefined : `${list.length} ${list.length === 1 ? one : many}`;
}
