import { z } from 'astro/zod';
import { groupUnrecorded } from '#check/group-unrecorded.ts';
import { describe, toSentences } from '#problems/problem.ts';
import { writeBlank } from '#schemas/blank.ts';
import { change } from '#schemas/change.ts';
import { compareWithRevision } from '../changes/cli.ts';
import type { Ground } from './ground.ts';
import type { Wish } from './parse-words.ts';
import { fileOf, makeFree, proposeId } from './propose-id.ts';
import { NothingWritten, refuse, settle, type Ask } from './settle.ts';
import { settleId, settleTitle } from './settle-id.ts';
import type { Written } from './next-steps.ts';
import { writeFields } from './write-fields.ts';

/** Records of changes: of all unrecorded changes to numbers since a Git revision, one file per class; or one record with a blank entry. */
export async function planChange(wish: Wish, ground: Ground): Promise<Written[]> {
  const date = wish.date ?? ground.today;
  if (!z.iso.date().safeParse(date).success) throw refuse(describe('start-date-malformed', { date }));
  const write = (id: string, reason: string, known: object): Written => {
    const file = fileOf('changes', `${date}-${id}`);
    const given = { date, edition: ground.report.identity.edition, ...known, ...(reason && { reason }) };
    return { file, text: writeFields(change, given), isNew: true };
  };
  const since = await settleSince(wish, ground.ask);
  if (since === undefined) {
    const reason = await settleTitle('change', wish.reason, false, ground.ask);
    return [write(await settleId('change', wish.id, proposeId(reason), date, ground), reason, {})];
  }
  const result = compareWithRevision(ground.root, since, '');
  if ('fault' in result) throw new NothingWritten(result.fault);
  const records = groupUnrecorded(result.unrecorded);
  const [wrong] = result.problems;
  if (records.length === 0 && wrong) throw refuse(describe('start-change-told-wrong', { wrong: toSentences(wrong) }));
  if (records.length === 0) throw refuse(describe('start-change-without-number', { compared: result.compared }));
  if (records.length > 1 && wish.reason !== undefined) throw refuse(describe('start-change-of-two-reasons'));
  const reason = records.length > 1 ? '' : await settleTitle('change', wish.reason, false, ground.ask);
  const plan: Written[] = [];
  for (const { id, class: certain, changes } of records) {
    const chosen = wish.id !== undefined && plan.length > 0 ? `${wish.id}-additions` : wish.id;
    const free = makeFree(id, 'changes', `${date}-`, ground.taken);
    plan.push(write(await settleId('change', chosen, free, date, ground), reason, { class: certain ?? uncertainClass, changes }));
  }
  return plan;
}

/** The revision to compare with; undefined if the editor writes the entries. */
async function settleSince({ since, reason, id }: Wish, ask: Ask | undefined): Promise<string | undefined> {
  if (since === undefined && (reason !== undefined || id !== undefined)) return undefined;
  const answer = await settle(
    {
      given: since,
      question: `Since which revision of Git should changes be recorded? "${byHand}" to write them yourself`,
      ...(ask && { proposal: 'origin/main' }),
      missing: describe('start-since-missing'),
    },
    ask,
  );
  return answer === byHand ? undefined : answer;
}

/** A change other than an addition has one of two classes. */
const uncertainClass = writeBlank('correction (we had it wrong) or revision (its maker or a source says otherwise)');

const byHand = 'none';
