import { z } from 'astro/zod';
import { compareWithRevision } from '../check-changes.ts';
import type { Ground } from './ground.ts';
import type { Wish } from './parse-words.ts';
import { Refusal } from './settle.ts';

/**
 * What a new change can tell by itself: its day, the edition, and, since a revision of Git, what happened to numbers and stands in no
 * other change. `about` is the dataset of the first of them.
 */
export function planChange(wish: Wish, { root, today, report }: Ground): { fields: Record<string, unknown>; about: string | undefined } {
  const date = wish.date ?? today;
  if (!z.iso.date().safeParse(date).success) throw new Refusal(`"${date}" is not a date: write a day, e.g. --date 2026-11-25.`);
  const fields = { date, edition: report.identity.edition };
  if (wish.since === undefined) return { fields, about: undefined };
  const result = compareWithRevision(root, wish.since, '');
  if ('fault' in result) throw new Refusal(result.fault);
  const [first] = result.untold;
  if (!first) throw new Refusal(`${result.compared} No number changed of which content/changes does not tell.`);
  const isAddition = result.untold.every(({ property, old }) => property === 'number' && old === null);
  return { fields: { ...fields, ...(isAddition && { class: 'addition' }), changes: result.untold }, about: first.of.split('/')[0] };
}
