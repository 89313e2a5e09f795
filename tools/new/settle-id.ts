import { describe } from '#problems/problem.ts';
import { describeIssue } from '#schemas/issue.ts';
import type { Ground } from './ground.ts';
import { kinds, prefixOf, type KindName } from './kinds.ts';
import { judgeId, makeFree } from './propose-id.ts';
import { settle, type Ask } from './settle.ts';

/**
 * The title, or what takes its place: a finding, a reason. Required if the id is made from it and no id was given; otherwise it may be
 * empty.
 */
export async function settleTitle(kind: KindName, given: string | undefined, isNeeded: boolean, ask: Ask | undefined): Promise<string> {
  const { titleAsks, titleField, titleSchema } = kinds[kind];
  return settle(
    {
      given,
      question: titleAsks,
      judge: (title) => {
        const issue = title === '' ? undefined : titleSchema?.safeParse(title).error?.issues[0];
        return issue && describeIssue(issue, `The ${titleField}`, '');
      },
      ...(isNeeded ? { missing: describe('start-title-missing', { kind }) } : { proposal: '' }),
    },
    ask,
  );
}

/** The given id, or the proposal, if it is free. `date` is the date of a change. */
export async function settleId(kind: KindName, given: string | undefined, proposal: string, date: string, ground: Ground): Promise<string> {
  const { into } = kinds[kind];
  const prefix = prefixOf(kind, ground.taken, date);
  // Without a terminal there is no free alternative: the editor should know that the id is taken.
  const offered = ground.ask && proposal ? makeFree(proposal, into, prefix, ground.taken) : proposal;
  return settle(
    {
      given,
      question: 'Its id, which is permanent',
      proposal: offered,
      judge: (id) => judgeId(id, into, prefix, ground.taken),
      missing: describe('start-id-missing'),
    },
    ground.ask,
  );
}
