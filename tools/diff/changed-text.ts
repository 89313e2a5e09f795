import { likenessOf } from './likeness.ts';
import { diffArrays } from 'diff';
import type { PagePair } from './pair-pages.ts';

/** Changes in the text of pages; the same change on several pages is reported once. */
export function listChangedText(pairs: PagePair[]): ChangedText[] {
  const changes = new Map<string, ChangedText>();
  for (const { address, before, after } of pairs) {
    if (!before || !after) continue;
    for (const change of compareBlocks(before.blocks, after.blocks)) {
      const key = JSON.stringify(change);
      const known = changes.get(key);
      if (!known) changes.set(key, { ...change, pages: [address] });
      else if (!known.pages.includes(address)) known.pages.push(address);
    }
  }
  return [...changes.values()];
}

/** Blocks that were changed, added, removed or moved. */
export function compareBlocks(before: string[], after: string[]): Change[] {
  const changes: Change[] = [];
  const gone: string[] = [];
  const close = (): void => void changes.push(...gone.splice(0).map((text) => ({ before: text })));
  for (const { value, added, removed } of diffArrays(before, after)) {
    if (removed) gone.push(...value);
    else if (added)
      for (const text of value) {
        const [best] = gone.map((old, index) => ({ index, likeness: likenessOf(old, text) })).toSorted((a, b) => b.likeness - a.likeness);
        if (best && best.likeness > 0.4) changes.push({ before: gone.splice(best.index, 1)[0]!, after: text });
        else changes.push({ after: text });
      }
    if (!removed) close();
  }
  close();
  return joinMoved(changes);
}

function joinMoved(changes: Change[]): Change[] {
  const came = changes.flatMap(({ before, after }) => (before === undefined ? [after] : []));
  const went = changes.flatMap(({ before, after }) => (after === undefined ? [before] : []));
  const moved = new Set(came.filter((text) => went.includes(text)));
  return changes.flatMap((change): Change[] => {
    const text = change.before ?? change.after;
    if ((change.before !== undefined && change.after !== undefined) || !moved.has(text)) return [change];
    return change.after === undefined ? [] : [{ moved: change.after }];
  });
}

export interface Change {
  before?: string | undefined;
  after?: string | undefined;
  /** Text that moved on its page, unchanged. */
  moved?: string | undefined;
}

export interface ChangedText extends Change {
  /** Addresses. */
  pages: string[];
}
