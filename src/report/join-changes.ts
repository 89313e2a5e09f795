import { isArrival, isWithdrawal, wordingProperties, type ChangeData, type ChangeItem, type WordingProperty } from '#schemas/change.ts';
import type { Identity } from '#schemas/identity.ts';
import type { Problem } from '#problems/problem.ts';
import { fileOf, type Entry } from '#read/entries.ts';
import type { NumberState } from './report.ts';
import { findWords, isSame, nameValue, readProperty, toState, writeProperty } from './number-state.ts';
import type { Change, Report } from './report.ts';
import { resolveCell } from './resolve.ts';

/**
 * The record of changes, newest first, each with the number as it was before and after. Walks back from what the datasets say now, so that
 * every change must end where the next one starts, and the last one where the dataset is.
 */
export function joinChanges(
  entries: Entry<ChangeData>[],
  report: Pick<Report, 'identity' | 'datasets' | 'observations'>,
  problems: Problem[],
): Change[] {
  const numbers = new Map<string, NumberState | undefined>([...report.observations].map(([address, one]) => [address, toState(one)]));
  const words = new Map<string, string | null>();
  /** The file of the earliest change so far, by what it changes. */
  const later = new Map<string, string>();
  return entries
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map(({ id, data }) => {
      const file = fileOf('changes', id);
      const say: Say = (path, message, remedy) => problems.push({ place: { file, path }, message, remedy, severity: 'error' });
      checkDate(id, data, report.identity, say);
      const items = data.changes.toReversed().map((item, back) => {
        const at = data.changes.length - 1 - back;
        const key = `${item.of} ${item.property}`;
        if (!checkItem(item, at, data, say)) return { ...item, before: undefined, after: undefined };
        if (isWording(item)) {
          const now = words.has(key) ? words.get(key)! : findWords(report, item.of, item.property);
          if (now === undefined)
            say(
              ['changes', at, 'of'],
              `"${item.of}" has no ${item.property}.`,
              'A dataset has a title and a note, a series (dataset/series) a label, a measure and a definition, a number a note.',
            );
          else checkJoint(now, item, at, later.get(key), say);
          words.set(key, item.old);
          later.set(key, file);
          return { ...item, before: undefined, after: undefined };
        }
        const after = numbers.get(item.of);
        const known = later.get(item.of);
        // That a number came or went says all of it.
        const next = item.property === 'number' ? known : (later.get(key) ?? later.get(`${item.of} number`));
        if (after === undefined && known === undefined && !isWithdrawal(item)) {
          const { message, remedy } = resolveCell(report.observations, item.of) as { message: string; remedy: string };
          say(['changes', at, 'of'], message, `${remedy} If it was withdrawn, a change with property: number and new: null must say so.`);
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
  if (next === undefined)
    say(
      ['changes', at, 'new'],
      `"new" is ${nameValue(item.new)}, and the dataset says ${nameValue(now)}.`,
      'Mend the one that is wrong; where it changed once more, tell so in a file of its own.',
    );
  else
    say(
      ['changes', at, 'new'],
      `"new" is ${nameValue(item.new)}, and the next change, in ${next}, starts from ${nameValue(now)}.`,
      'Mend the one that is wrong: a change starts where the one before it ended.',
    );
}

/** Whether the change can be followed: of two for one thing in one file only the first can. */
function checkItem(item: ChangeItem, at: number, data: ChangeData, say: Say): boolean {
  if (isSame(item.old, item.new))
    say(['changes', at, 'new'], '"old" and "new" are the same.', 'Mend the one that is wrong, or delete the entry: nothing changed.');
  const isFirst = data.changes.findIndex(({ of, property }) => of === item.of && property === item.property) === at;
  if (!isFirst) say(['changes', at, 'property'], `"${item.property}" of "${item.of}" stands here twice.`, 'Keep one of the two.');
  if (isWording(item) !== (data.class === 'wording'))
    say(
      ['changes', at, 'property'],
      `A change of "${item.property}" is ${data.class === 'wording' ? 'not ' : ''}of the class "wording".`,
      data.class === 'wording'
        ? 'Write class: correction, revision or addition; changes of words need a file of their own.'
        : 'Write class: wording; changes of words and of numbers need a file each.',
    );
  else if (data.class === 'addition' && !isArrival(item))
    say(
      ['changes', at, 'property'],
      'An addition only adds numbers.',
      'Write property: number, old: null and as "new" the number; or another class: correction or revision.',
    );
  else if (data.class !== 'addition' && isArrival(item) && !data.changes.some(isWithdrawal))
    say(
      ['changes', at, 'property'],
      'A new number is of the class "addition".',
      'Write class: addition; new numbers and other changes need a file each. Where a number came in place of one that went, tell of both here.',
    );
  return isFirst;
}

function checkDate(id: string, { date, edition }: ChangeData, identity: Identity, say: Say): void {
  if (!id.startsWith(`${date}-`))
    say(['date'], `"date" is "${date}", and the name of the file starts with ${id.slice(0, 10)}.`, 'Mend the one that is wrong.');
  if (edition > identity.edition)
    say(
      ['edition'],
      `There is no edition "${edition}" yet: the latest is ${identity.edition}.`,
      'Write the edition that stands in content/report.yaml on the day of the change.',
    );
  else if (edition === identity.edition && date < identity.published)
    say(
      ['date'],
      `"date" is out of range: it lies before ${identity.published}, when the edition ${edition} was published.`,
      'Mend the date or the edition: what is not yet published needs no entry.',
    );
  else if (edition < identity.edition && (date < edition || date > identity.published))
    say(
      ['date'],
      `"date" is out of range: the edition ${edition} stood from that month until ${identity.published}.`,
      'Mend the date or the edition.',
    );
}

type Say = (path: (string | number)[], message: string, remedy: string) => unknown;
