import { addressesOfChapter, addressesOfFigure } from '#lib/addresses.ts';
import { ledgerFile, retired, type Ledger } from '#schemas/ledger.ts';
import { findNearest } from '#problems/nearest.ts';
import { problem, type Problem } from '#problems/problem.ts';
import { listProse } from '#report/list-prose.ts';
import type { Report } from '#report/report.ts';
import { fileOf } from '#read/entries.ts';
import { listPlaces, listPromisedPages, listPromises } from '../promises.ts';

/**
 * Addresses that a closed edition promised and that are gone, and records of the ledger that lead to nothing. All addresses of one page or
 * figure are reported once. An edition that is not closed has promised nothing, so its additions and removals need no entry.
 */
export function checkLost(report: Report, ledger: Ledger): Problem[] {
  if (Object.keys(ledger).length === 0) return [];
  const { addresses, isWhole } = listKnown(report);
  const isThere = (address: string): boolean =>
    addresses.has(address) || cannotBeKnown.test(address) || (!isWhole && mayBeThere.test(address));
  const lost = Object.entries(ledger).flatMap(([address, state]) => (state === 'here' && !isThere(address) ? [address] : []));
  const renamed = findRenamed(lost, addresses, report, ledger);
  const renamedPageOf = (address: string): string | undefined => [...renamed.keys()].find((page) => address.startsWith(page));
  const gone = [...Map.groupBy(lost, (address) => renamedPageOf(address) ?? thingOf(address))].map(([address, group]) => {
    const place = { file: ledgerFile, path: [group[0]!] };
    const about = { address, retired, lines: linesOf(group.length) };
    const chapter = renamed.get(address);
    if (chapter) return problem(place, 'address-lost-of-chapter', { ...about, ...chapter });
    const moved = findMoved(address, addresses);
    if (moved === undefined) return problem(place, 'address-lost', about);
    return problem(place, 'address-lost-of-passage', { ...about, moved: `{ movedTo: ${moved} }` });
  });
  const astray = Object.entries(ledger).flatMap(([address, state]): Problem[] =>
    typeof state === 'object' && 'movedTo' in state && !isThere(state.movedTo)
      ? [
          problem({ file: ledgerFile, path: [address, 'movedTo'] }, 'address-moved-to-nothing', {
            address,
            movedTo: state.movedTo,
          }),
        ]
      : [],
  );
  return [...gone, ...astray];
}

/**
 * The addresses of the report, including former names of chapters. If a text or a derived number has a fault, which another rule reports,
 * `isWhole` is false, and addresses of files and derived numbers are missing.
 */
export function listKnown(report: Report): { addresses: Set<string>; isWhole: boolean } {
  const isWhole = listProse(report).every(({ prose }) => prose.faults.length === 0) && canDerive(report);
  const addresses = isWhole ? listPromises(report) : new Set([...listPromisedPages(report), ...listPlaces(report)]);
  for (const { slug, formerly = [] } of report.chapters)
    for (const address of [...addresses].filter((one) => one.startsWith(addressesOfChapter(slug).page)))
      for (const name of formerly) addresses.add(address.replace(addressesOfChapter(slug).page, addressesOfChapter(name).page));
  return { addresses, isWhole };
}

function canDerive(report: Report): boolean {
  try {
    return listPromises(report).size > 0;
  } catch {
    return false;
  }
}

/** The address of the thing to which an address belongs. */
function thingOf(address: string): string {
  const [page = '', place] = address.split('#');
  const embedded = /^\/embed\/([a-z][^/]*)\/$/.exec(page)?.[1];
  if (embedded !== undefined) return addressesOfFigure(embedded).page;
  return place === undefined ? (/^\/(?:chapters|figures|data|claims)\/[^/.]+\//.exec(address)?.[0] ?? address) : address;
}

/** The present address of a passage, if only its first words changed. */
function findMoved(address: string, known: Set<string>): string | undefined {
  const [page = '', place = ''] = address.split('#');
  if (!place.startsWith('p-')) return undefined;
  const passages = [...known].flatMap((one) => (one.startsWith(`${page}#p-`) ? [one.slice(page.length + 1)] : []));
  const nearest = findNearest(place, passages);
  return nearest === undefined ? undefined : `${page}#${nearest}`;
}

/**
 * The chapters whose files were only renamed, by their former pages: each is a chapter without promises of its own that has most of the
 * places promised for the other.
 */
function findRenamed(lost: string[], known: Set<string>, report: Report, ledger: Ledger): Map<string, { file: string; name: string }> {
  const names = new Set(lost.flatMap((address) => /^\/chapters\/([^/]+)\//.exec(address)?.[1] ?? []));
  const gone = [...names].filter((name) => !report.chapters.some(({ slug }) => slug === name));
  return new Map(
    gone.flatMap((name) => {
      const { page } = addressesOfChapter(name);
      const promised = Object.keys(ledger)
        .flatMap((one) => (one.startsWith(`${page}#`) ? [one.slice(page.length)] : []))
        .filter((place) => !isOfEveryChapter.test(place));
      const chapter = report.chapters.find(({ slug }) => {
        const now = addressesOfChapter(slug).page;
        const kept = promised.filter((place) => known.has(`${now}${place}`));
        return ledger[now] === undefined && kept.length > promised.length / 2;
      });
      return chapter ? [[page, { file: fileOf('chapters', chapter.id), name }] as const] : [];
    }),
  );
}

function linesOf(count: number): string {
  return count === 1 ? 'this line' : `the ${count} lines of everything that belongs to it`;
}

/** Places that every chapter has. */
const isOfEveryChapter = /^#(summary|key-\d+)$/;

/** Fonts and handbook belong to the program; embeds of former editions are files that the build checks. */
const cannotBeKnown = /^\/(fonts|handbook)\/|^\/embed\/\d{4}-\d{2}\//;

/** Files and derived numbers. */
const mayBeThere = /^\/derived\/#|\.\w+$/;
