import { isNothing, type Difference } from './compare-states.ts';

/** A one-line summary of the difference, e.g. "1 number, 2 figures, 3 passages changed", without empty kinds. */
export function summarise(difference: Difference): string {
  if (isNothing(difference)) return 'Nothing that readers see has changed.';
  const {
    numbers,
    derived,
    figures,
    text,
    moved,
    added,
    removed,
    changedFiles,
    addedFiles,
    removedFiles,
    newProblems,
    goneProblems,
    gonePlaces,
    bytes,
  } = difference;
  const kinds = [
    countOf(numbers, 'number changed', 'numbers changed'),
    countOf(derived, 'derived number changed', 'derived numbers changed'),
    countOf(figures, 'figure changed', 'figures changed'),
    countOf(text, 'passage changed', 'passages changed'),
    countOf(moved, 'page moved', 'pages moved'),
    countOf(added, 'page added', 'pages added'),
    countOf(removed, 'page removed', 'pages removed'),
    countOf(gonePlaces, 'place on a page gone', 'places on pages gone'),
    countOf([...changedFiles, ...addedFiles, ...removedFiles], 'other file changed', 'other files changed'),
    countOf(newProblems, 'new problem', 'new problems'),
    countOf(
      bytes.filter(({ isOver }) => isOver),
      'page over its size limit',
      'pages over their size limit',
    ),
    countOf(goneProblems, 'problem gone', 'problems gone'),
  ].filter((kind) => kind !== undefined);
  return kinds.length === 0 ? 'Only the code of pages changed, nothing that readers read.' : `${kinds.join(', ')}.`;
}

/** A warning to read first: states that could not be built. */
export function warnOfUnbuilt({ unbuilt }: Difference): string | undefined {
  if (unbuilt.length === 0) return undefined;
  return `There is no site for ${unbuilt.join(' or for ')}: the build failed. Numbers, figures and problems below come from the content alone; text, pages and sizes are not compared.`;
}

/** The sizes of a changed page: "12,345 → 12,400 of at most 15,000". */
export function formatBytes(before: number | undefined, after: number, limit?: number): string {
  const [was, is, most] = [before, after, limit].map((bytes) => bytes?.toLocaleString('en-GB'));
  return `${was ?? 'none'} → ${is}${most === undefined ? '' : ` of at most ${most}`}`;
}

/** The problem of a page that exceeds its limit, with its remedy. */
export function describeOverweight({ address, after, limit = 0 }: Difference['bytes'][number]): string {
  return `${address} has ${after.toLocaleString('en-GB')} bytes, and its limit is ${limit.toLocaleString('en-GB')}. Divide the chapter, or remove a figure.`;
}

function countOf(list: unknown[], one: string, many: string): string | undefined {
  return list.length === 0 ? undefined : `${list.length} ${list.length === 1 ? one : many}`;
}
