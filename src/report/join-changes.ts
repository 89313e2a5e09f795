import { isArrival, isWithdrawal, wordingProperties, type ChangeData, type ChangeItem, type WordingProperty } from '#schemas/change.ts';
import type { Identity } from '#schemas/identity.ts';
import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { fileOf, type Entry } from '#read/entries.ts';
import type { NumberState } from './report.ts';
import { findWords, isSame, nameValue, readProperty, toState, writeProperty } from './number-state.ts';
import type { Change, Report } from './report.ts';
import { resolveCell, type Unresolved } from './resolve.ts';

/**
 * The record of changes, newest first, each with the number as it was before and after. Works backwards from the present datasets: every
 * change must end where the next one starts, and the last one at the present value.
 */
export function joinChanges(
  entries: Entry<ChangeData>[],
  report: Pick<Report, 'identity' | 'datasets' | 'cells'>,
  problems: Problem[],
): Change[] {
  const numbers = new Map<string, NumberState | undefined>([...report.cells].map(([address, one]) => [address, toState(one)]));
  const words = new Map<string, string | null>();
  /** The file of the earliest change so far, by what it changes. */
  const later = new Map<string, string>();
  return entries
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map(({ id, data }) => {
      const file = fileOf('changes', id);
      const say: Say = (path, code, ...about) => problems.push(problem({ file, path }, code, ...about));
      checkDate(id, data, report.identity, say);
      const items = data.changes.toReversed().map((item, back) => {
        const at = data.changes.length - 1 - back;
        const key = `${item.of} ${item.property}`;
        if (!checkItem(item, at, data, say)) return { ...item, before: undefined, after: undefined };
        if (isWording(item)) {
          const now = words.has(key) ? words.get(key)! : findWords(report, item.of, item.property);
          if (now === undefined) say(['changes', at, 'of'], 'change-words-unknown', { of: item.of, property: item.property });
          else checkJoint(now, item, at, later.get(key), say);
          words.set(key, item.old);
          later.set(key, file);
          return { ...item, before: undefined, after: undefined };
        }
        const after = numbers.get(item.of);
        const known = later.get(item.of);
        // The addition or withdrawal of a number covers all of its properties.
        const next = item.property === 'number' ? known : (later.get(key) ?? later.get(`${item.of} number`));
        if (after === undefined && known === undefined && !isWithdrawal(item)) {
          const { code, about } = resolveCell(report.cells, item.of) as Unresolved;
          // These codes have the same values as the codes of an unresolved address.
          say(['changes', at, 'of'], `change-${code}`, about as never);
        } else checkJoint(readProperty(after, item.property), item, at, next, say);
        const before = writeProperty(after, item, 'old');
        numbers.set(item.of, before);
        later.set(item.of, file);
        later.set(key, file);
        return { ...item, before, after };
      });
      return { ...data, id, changes: items.toReversed() };
    });
}

/** Whether a change is one of words, not of a number. */
function isWording(item: ChangeItem): item is Extract<ChangeItem, { property: WordingProperty }> {
  return (wordingProperties as readonly string[]).includes(item.property);
}

function checkJoint(now: unknown, item: ChangeItem, at: number, next: string | undefined, say: Say): void {
  if (now === undefined || isSame(now, item.new)) return;
  const there = ['changes', at, 'new'];
  if (next === undefined) say(there, 'change-ends-elsewhere', { new: nameValue(item.new), now: nameValue(now) });
  else say(there, 'change-ends-off-next', { new: nameValue(item.new), next, old: nameValue(now) });
}

/** Whether the change can be followed: if a file changes a thing twice, only the first can. */
function checkItem(item: ChangeItem, at: number, data: ChangeData, say: Say): boolean {
  const { of, property } = item;
  const there = ['changes', at, 'property'];
  if (isSame(item.old, item.new)) say(['changes', at, 'new'], 'change-of-nothing');
  const isFirst = data.changes.findIndex((one) => one.of === of && one.property === property) === at;
  if (!isFirst) say(there, 'change-twice', { property, of });
  if (isWording(item) && data.class !== 'wording') say(there, 'change-of-words-among-numbers', { property });
  else if (!isWording(item) && data.class === 'wording') say(there, 'change-of-number-among-words', { property });
  else if (data.class === 'addition' && !isArrival(item)) say(there, 'addition-with-change');
  else if (data.class !== 'addition' && isArrival(item) && !data.changes.some(isWithdrawal)) say(there, 'addition-of-other-class');
  return isFirst;
}

function checkDate(id: string, { date, edition }: ChangeData, { edition: latest, published }: Identity, say: Say): void {
  if (!id.startsWith(`${date}-`)) say(['date'], 'change-date-of-other-name', { date, name: id.slice(0, 10) });
  if (edition > latest) say(['edition'], 'change-edition-unknown', { edition, latest });
  else if (edition === latest && date < published) say(['date'], 'change-before-edition', { published, edition });
  else if (edition < latest && (date < edition || date > published)) say(['date'], 'change-outside-edition', { edition, published });
}

type Say = <C extends Code>(path: (string | number)[], code: C, ...about: Given<C>) => void;
