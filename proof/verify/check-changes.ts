import type { ChangeFile, Facts } from './facts.ts';
import type { Numbers } from './numbers.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { attribute, list, wordsIn } from './tree.ts';
import { sayQuantity, squeeze, statusSaid } from './words.ts';

/** Checks the old and new states of changed numbers: on the page of changes, in its feed and in its table. */
export function checkChanges(site: Site, { facts }: Numbers, tally: Tally): void {
  checkTable(site, facts, tally);
  const [page, feed] = ['changes/index.html', 'changes/feed.xml'];
  const fed = site.has(feed) ? site.tree(feed).filter(({ tagName }) => tagName === 'content') : [];
  const newest = [...facts.changes.keys()].toReversed();
  for (const [id, lines] of listLines(facts)) {
    const entry = site.tree(page).find((node) => attribute(node, 'id') === `on-${id}`);
    const things = entry ? list(entry).filter(({ tagName }) => tagName === 'dl') : [];
    const words = squeeze(wordsIn(fed[newest.indexOf(id)] ?? entry ?? site.tree(page)[0]!));
    lines.forEach((line, index) => {
      if (!line) return;
      const { of, before, after } = line;
      const said = things[index] && list(things[index]).find(({ tagName }) => tagName === 'dd');
      const shown = said && squeeze(wordsIn(said));
      const expected =
        before === null
          ? facts.say('change.new', { after: after ?? '?' })
          : after === null
            ? facts.say('change.gone', { before })
            : `${before} → ${facts.say('change.became')} ${after}`;
      tally.appear('page of changes', page, of)('text', shown, expected);
      const none = facts.say('change.none-there');
      const inFeed = `${facts.say('change.number')}: ${before ?? none} → ${after ?? none}`;
      if (fed.length > 0) tally.appear('feed of changes', feed, of)('text', words.includes(inFeed) ? inFeed : words, inFeed);
    });
  }
}

/** `changes.csv`: each property before and after, newest first. */
function checkTable(site: Site, { changes }: Facts, tally: Tally): void {
  const file = 'data/changes.csv';
  if (!site.has(file)) return;
  const rows = site.rows(file).filter(({ property }) => property !== undefined && parts.includes(property as Part));
  const expected = [...changes].toReversed().flatMap(([id, { changes: items }]) =>
    items.flatMap(({ of, property, old, new: now }) =>
      parts.flatMap((part) => {
        if (property !== part && property !== 'number') return [];
        return [[id, of, part, readPart(old, part), readPart(now, part)].join(' ')];
      }),
    ),
  );
  const shown = rows.map(({ change, address, property, old, new: now }) => [change, address, property, old, now].join(' '));
  for (let at = 0; at < Math.max(shown.length, expected.length); at += 1)
    tally.appear('table of changes', file, rows[at]?.address ?? 'none')('row', shown[at], expected[at] ?? 'no row');
}

/**
 * For each change and each changed thing, the printed number before and after, or nothing if only words changed; computed backwards from
 * the present.
 */
function listLines(facts: Facts): Map<string, (Line | undefined)[]> {
  const states = new Map<string, State | null>();
  const lines = new Map<string, (Line | undefined)[]>();
  for (const [id, { changes }] of [...facts.changes].toReversed()) {
    const things = [...Map.groupBy(changes, ({ of }) => of)];
    lines.set(
      id,
      things.map(([of, items]) => {
        const own = items.filter(isOfNumber);
        if (own.length === 0) return undefined;
        const after = states.has(of) ? states.get(of)! : (facts.cells.get(of) ?? null);
        const before = own.toReversed().reduce<State | null>((state, item) => undo(state, item), after);
        states.set(of, before);
        return { of, before: say(before, of, facts), after: say(after, of, facts) };
      }),
    );
  }
  return lines;
}

/** Whether a change is one of a number, not of words. */
export function isOfNumber({ property }: ChangeFile['changes'][number]): boolean {
  return property === 'number' || parts.includes(property as Part);
}

/** One property of a change, or the part of a number that was added or withdrawn. */
function readPart(side: unknown, part: Part): string {
  return typeof side === 'string' ? side : ((side as State | null)?.[part] ?? '');
}

function undo(state: State | null, { property, old }: ChangeFile['changes'][number]): State | null {
  if (property === 'number') return old as State | null;
  return state && { ...state, [property]: old };
}

function say(state: State | null, of: string, { datasets }: Facts): string | null {
  if (state === null) return null;
  const [id = '', series] = of.split('/');
  const dataset = datasets.get(id);
  const measure = dataset?.series.find((one) => one.id === series)?.measure;
  const signed = dataset?.measures.find((one) => one.id === measure)?.signed === true;
  const { value, unit, qualifier, status } = state;
  return `${sayQuantity({ value, unit, qualifier, status, signed })}, ${statusSaid[status] ?? '?'}`;
}

const parts = ['value', 'unit', 'qualifier', 'status'] as const;
type Part = (typeof parts)[number];
type State = Record<Part, string>;

interface Line {
  of: string;
  before: string | null;
  after: string | null;
}
