import { ledgerFile, retired, type Ledger } from '#schemas/ledger.ts';
import type { Problem } from '#schemas/problem.ts';
import { hrefOfDerived } from '#lib/bind.ts';
import { listDerivations } from '#lib/derivations.ts';
import type { Report } from '#report/report.ts';
import { listAddresses } from './list-addresses.ts';

/**
 * Published addresses of which the list says that they are here, and at which nothing stands any more. What belongs to one thing, such as
 * the files of a figure, is told once. Some addresses only a built site has; of them a test tells.
 */
export function checkLost(report: Report, ledger: Ledger): Problem[] {
  const here = Object.entries(ledger).flatMap(([address, state]) => (state === 'here' ? [address] : []));
  const derived = listDerived(report);
  const formerly = report.chapters.flatMap((chapter) =>
    (chapter.formerly ?? []).flatMap((name) => [`/chapters/${name}/`, ...chapter.figures.map(({ id }) => `/chapters/${name}/#${id}`)]),
  );
  const known = new Set([...listAddresses(report, {}), ...formerly, ...(derived ?? [])]);
  return [...Map.groupBy(here, thingOf)].flatMap(([thing, addresses]): Problem[] => {
    if (thing === undefined || known.has(thing) || (derived === undefined && thing.startsWith('/derived/'))) return [];
    return [
      {
        place: { file: ledgerFile, path: [addresses[0]!] },
        message: `Nothing stands any more at "${thing}", which was published.`,
        remedy: `Bring it back; or, in place of "here", write ${retired}, on ${linesOf(addresses.length)}.`,
        severity: 'error',
      },
    ];
  });
}

function linesOf(count: number): string {
  return count === 1 ? 'this line' : `the ${count} lines of all that belongs to it`;
}

/** The thing on which an address depends, by the address that stands for it; undefined where only a built site tells. */
function thingOf(address: string): string | undefined {
  const [, kind, id] = /^\/(chapters|figures|data|claims)\/([^/#.]+)\//.exec(address) ?? [];
  const embedded = /^\/embed\/(?:\d{4}-\d{2}\/)?([a-z][^/]*)\/$/.exec(address)?.[1];
  if (embedded !== undefined) return `/figures/${embedded}/`;
  if (/^\/(sources|glossary|audit|errata|changes)\/#/.test(address)) return address;
  if (/^\/data\/[^/]+\/#|^\/chapters\/[^/]+\/#|^\/derived\/#(?!printed-)/.test(address)) return address;
  if (kind === undefined || id === undefined || /^\/claims\/(?:holds|origin|confidence)\//.test(address)) return undefined;
  return `/${kind}/${id}/`;
}

/** Where derived numbers show their work; undefined where a fault, of which another rule tells, leaves unknown which there are. */
function listDerived(report: Report): string[] | undefined {
  if (report.chapters.some(({ prose }) => prose.faults.length > 0)) return undefined;
  try {
    return listDerivations(report).map(({ id }) => hrefOfDerived(id));
  } catch {
    return undefined;
  }
}
