import type { NumberState } from '#report/report.ts';
import { isSame, nameValue, readProperty, writeProperty } from '#report/number-state.ts';
import { numberProperties, type ChangeItem } from '#schemas/change.ts';
import { describe, problem, type Description, type Place, type Problem } from '#problems/problem.ts';
import type { PublishedNumber, PublishedNumbers, RecordedItem } from './read-numbers.ts';

/**
 * Compares the record of changes with what changed between two states of the content: numbers that changed without an entry, and new
 * entries for changes that did not happen. `since` names the earlier state in messages.
 */
export function compareNumbers(
  before: PublishedNumbers,
  after: PublishedNumbers,
  since: string,
): { problems: Problem[]; unrecorded: UnrecordedChange[] } {
  const problems: Problem[] = [];
  const unrecorded: UnrecordedChange[] = [];
  const news = listNewItems(before, after);
  const pairs = pairNumbers(before.numbers, after.numbers);
  const byAddress = new Map([
    ...pairs.map((pair) => [pair.before?.address, pair] as const),
    ...pairs.map((pair) => [pair.after?.address, pair] as const),
  ]);
  const owners = Map.groupBy(
    news.filter(({ item }) => isNumeric(item)),
    ({ item }) => byAddress.get(item.of),
  );
  for (const { item, file, path } of owners.get(undefined) ?? [])
    problems.push(problem({ file, path }, 'since-told-unknown', { since, of: item.of, property: item.property }));
  for (const pair of pairs) {
    const own = owners.get(pair) ?? [];
    for (const property of listUnrecorded(pair, own)) {
      const [old, now] = [pair.before, pair.after].map((one) => readProperty(one?.state, property));
      const address = (pair.after ?? pair.before)!.address;
      unrecorded.push({ of: address, property, old, new: now });
      problems.push({ place: findPlace(pair, property), ...describeUnrecorded(address, property, old, now, since) });
    }
    problems.push(...listFalse(pair, own).map(({ one, old, now }) => refuse(one, old, now, since)));
  }
  for (const one of news.filter(({ item }) => !isNumeric(item))) {
    const [old, now] = [before, after].map(({ words }) => words.get(`${one.item.of} ${one.item.property}`) ?? null);
    const chain = news.filter(({ item }) => item.of === one.item.of && item.property === one.item.property);
    const holds = !isSame(old, now) && isSame(chain[0]!.item.old, old) && isSame(chain.at(-1)!.item.new, now);
    if (!holds) problems.push(refuse(one, old, now, since));
  }
  return { problems, unrecorded };
}

/** The properties that changed without a new entry. */
function listUnrecorded({ before, after }: Pair, own: RecordedItem[]): Property[] {
  const named = (property: Property): boolean => own.some(({ item }) => item.property === property);
  if (before === undefined || after === undefined) return named('number') ? [] : ['number'];
  return numberProperties.filter(
    (property) => property !== 'number' && !isSame(before.state[property], after.state[property]) && !named(property),
  );
}

/** The new entries that differ from what happened, each with what did happen. */
function listFalse({ before, after }: Pair, own: RecordedItem[]): { one: RecordedItem; old: unknown; now: unknown }[] {
  let state: NumberState | undefined = before?.state;
  const wrong = new Set<RecordedItem>();
  for (const one of own) {
    const { item } = one;
    const now = readProperty(state, item.property as Property);
    if (now !== undefined && !isSame(now, item.old)) wrong.add(one);
    else state = writeProperty(state, item, 'new');
  }
  for (const property of numberProperties) {
    const last = own.findLast(({ item }) => item.property === property);
    if (last === undefined) continue;
    const [told, now, old] = [state, after?.state, before?.state].map((one) => readProperty(one, property));
    // If a number was added, withdrawn or restored, its other entries describe intermediate steps, not the final state.
    const stays = before !== undefined && after !== undefined;
    if ((told !== undefined && !isSame(told, now)) || (stays && isSame(old, now))) wrong.add(last);
  }
  return [...wrong].map((one) => {
    const [old, now] = [before, after].map((each) => readProperty(each?.state, one.item.property as Property));
    return { one, old, now };
  });
}

/** Entries of the record that are new, wherever they are now. */
function listNewItems(before: PublishedNumbers, after: PublishedNumbers): RecordedItem[] {
  const known = before.items.map(({ item }) => sign(item, before));
  return after.items.filter(({ item }) => {
    const at = known.indexOf(sign(item, after));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function sign(item: ChangeItem, { numbers }: PublishedNumbers): string {
  const key = numbers.find(({ address }) => address === item.of)?.key ?? item.of;
  return JSON.stringify([key, item.property, item.old, item.new]);
}

/**
 * Pairs each number with its earlier self; if a series has exactly one unpaired number for a period before and after, they are one number
 * whose date changed.
 */
function pairNumbers(before: PublishedNumber[], after: PublishedNumber[]): Pair[] {
  const known = new Map(before.map((one) => [one.key, one]));
  const pairs = after.map((one): Pair => ({ after: one, before: known.get(one.key) }));
  const taken = new Set(pairs.map(({ before: one }) => one));
  const left = before.filter((one) => !taken.has(one));
  const news = pairs.filter(({ before: one }) => one === undefined);
  for (const one of left) {
    const same = news.filter(({ after: other }) => other!.about === one.about);
    if (same.length === 1 && left.filter(({ about }) => about === one.about).length === 1) same[0]!.before = one;
    else pairs.push({ before: one, after: undefined });
  }
  return pairs;
}

/** Where an editor finds what changed; for a number that is gone, its file, if it still exists. */
function findPlace({ before, after }: Pair, property: Property): Place {
  if (after === undefined) return { file: before!.file, path: [] };
  return { file: after.file, path: property === 'number' ? after.path : property === 'unit' ? after.unitPath : [...after.path, property] };
}

function isNumeric({ property }: ChangeItem): boolean {
  return (numberProperties as readonly string[]).includes(property);
}

function describeUnrecorded(of: string, property: Property, old: unknown, now: unknown, since: string): Description {
  if (property !== 'number') return describe('since-changed-untold', { since, of, property, old: nameValue(old), new: nameValue(now) });
  return describe(old === null ? 'since-new-untold' : 'since-gone-untold', { since, of });
}

/** The problem of an entry that differs from what happened, with what did happen. */
function refuse({ item: { of, property }, file, path }: RecordedItem, old: unknown, now: unknown, since: string): Problem {
  const about = { since, of, property, old: nameValue(old), new: nameValue(now) };
  return problem({ file, path }, `since-told-${nameCourse(property, old, now)}`, about);
}

function nameCourse(property: string, old: unknown, now: unknown): 'unchanged' | 'new' | 'gone' | 'otherwise' {
  if (isSame(old, now)) return 'unchanged';
  if (property !== 'number') return 'otherwise';
  return old === null ? 'new' : now === null ? 'gone' : 'otherwise';
}

type Property = (typeof numberProperties)[number];

interface Pair {
  before: PublishedNumber | undefined;
  after: PublishedNumber | undefined;
}

export interface UnrecordedChange {
  of: string;
  property: Property;
  old: unknown;
  new: unknown;
}
