import { ledgerFile, retired, type Ledger } from '#schemas/ledger.ts';
import { findNearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';
import { listProse } from '#report/list-prose.ts';
import type { Report } from '#report/report.ts';
import { listPlaces, listPromisedPages, listPromises } from '../promises.ts';

/**
 * Addresses that a closed edition promised and that nothing has any more, and those that lead to nothing. What belongs to one page or figure
 * is reported once. An edition that is not closed has promised nothing: what is added to it or taken from it needs no entry.
 */
export function checkLost(report: Report, ledger: Ledger): Problem[] {
  if (Object.keys(ledger).length === 0) return [];
  const { addresses, isWhole } = listKnown(report);
  const isThere = (address: string): boolean =>
    addresses.has(address) || cannotBeKnown.test(address) || (!isWhole && mayBeThere.test(address));
  const lost = Object.entries(ledger).flatMap(([address, state]) => (state === 'here' && !isThere(address) ? [address] : []));
  const gone = [...Map.groupBy(lost, thingOf)].map(([thing, group]): Problem => ({
    place: { file: ledgerFile, path: [group[0]!] },
    message: `A closed edition promised "${thing}", and it is gone.`,
    remedy: `Bring it back; or, in place of "here", write ${replacementOf(thing, addresses)}, on ${linesOf(group.length)}.`,
    severity: 'error',
  }));
  const astray = Object.entries(ledger).flatMap(([address, state]): Problem[] =>
    typeof state === 'object' && 'movedTo' in state && !isThere(state.movedTo)
      ? [
          {
            place: { file: ledgerFile, path: [address, 'movedTo'] },
            message: `"movedTo" of "${address}" is "${state.movedTo}", which is not an address of this report.`,
            remedy: 'Name the one where readers shall arrive.',
            severity: 'error',
          },
        ]
      : [],
  );
  return [...gone, ...astray];
}

/** What the report has, its chapters also under their former names. A derived number that fails, which another rule reports, hides the others. */
export function listKnown(report: Report): { addresses: Set<string>; isWhole: boolean } {
  const isWhole = listProse(report).every(({ prose }) => prose.faults.length === 0) && canDerive(report);
  const addresses = isWhole ? listPromises(report) : new Set([...listPromisedPages(report), ...listPlaces(report)]);
  for (const { slug, formerly = [] } of report.chapters)
    for (const address of [...addresses].filter((one) => one.startsWith(`/chapters/${slug}/`)))
      for (const name of formerly) addresses.add(address.replace(`/${slug}/`, `/${name}/`));
  return { addresses, isWhole };
}

function canDerive(report: Report): boolean {
  try {
    return listPromises(report).size > 0;
  } catch {
    return false;
  }
}

/** The thing with which an address comes and goes, by its own address. */
function thingOf(address: string): string {
  const [page = '', place] = address.split('#');
  const embedded = /^\/embed\/([a-z][^/]*)\/$/.exec(page)?.[1];
  if (embedded !== undefined) return `/figures/${embedded}/`;
  return place === undefined ? (/^\/(?:chapters|figures|data|claims)\/[^/.]+\//.exec(address)?.[0] ?? address) : address;
}

/** How the line is changed; of a passage whose first words were changed, to where it is now. */
function replacementOf(thing: string, known: Set<string>): string {
  const [page = '', place = ''] = thing.split('#');
  if (!place.startsWith('p-')) return retired;
  const passages = [...known].flatMap((one) => (one.startsWith(`${page}#p-`) ? [one.slice(page.length + 1)] : []));
  const nearest = findNearest(place, passages);
  return nearest === undefined ? retired : `{ movedTo: ${page}#${nearest} } if it was only reworded, else ${retired}`;
}

function linesOf(count: number): string {
  return count === 1 ? 'this line' : `the ${count} lines of all that belongs to it`;
}

/** Fonts and handbook belong to the program; the embeds of former editions are files that the build looks for. */
const cannotBeKnown = /^\/(fonts|handbook)\/|^\/embed\/\d{4}-\d{2}\//;

/** Files and derived numbers. */
const mayBeThere = /^\/derived\/#|\.\w+$/;
