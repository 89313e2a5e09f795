import { addressesOfPages } from '#lib/addresses.ts';
import { findNearest } from '#problems/nearest.ts';
import { describe, type Description, type Problem } from '#problems/problem.ts';
import { webAddress } from '#schemas/fields.ts';
import type { Ledger } from '#schemas/ledger.ts';
import { addressOfProse } from '#lib/appearances.ts';
import { listProse } from '#report/list-prose.ts';
import type { Report } from '#report/report.ts';
import { listAddresses } from '../list-addresses.ts';

/**
 * Links of chapters and pages that lead nowhere: to a page or anchor that is not built, or to something that is not a web address. `broken`
 * lists files that could not be read.
 */
export function checkLinks(report: Report, ledger: Ledger, broken: ReadonlySet<string>): Problem[] {
  const written = listProse(report);
  const linked = written.filter(({ prose }) => prose.links.length > 0 || prose.blocks.some(({ text }) => malformed.test(text)));
  if (linked.length === 0) return [];
  const known = listAddresses(report);
  const unread = new Set([...broken, ...written.flatMap(({ file, prose }) => (prose.faults.length > 0 ? file : []))]);
  return linked.flatMap(({ from, file, prose }) => {
    const page = addressOfProse(report, from);
    return prose.links.flatMap(({ url, offset, hasWords }): Problem[] => {
      const fault = hasWords ? judge(url, page, known, ledger) : describe('link-without-words');
      return fault && !mayBeOf(unread, url) ? [{ place: { file, offset }, ...fault }] : [];
    });
  });
}

function judge(url: string, page: string, known: Set<string>, ledger: Ledger): Description | undefined {
  if (url.startsWith('#') && url.length > 1) return judgeInside(url, `${page}${url}`, known, ledger);
  if (/^\/(?!\/)/.test(url)) return judgeInside(url, url, known, ledger);
  if (/^https?:/.test(url)) return webAddress.safeParse(url).success ? undefined : describe('link-web-address-malformed', { address: url });
  if (url === '') return describe('link-without-address');
  return describe('link-address-unreadable', { address: url, nearest: findNearest(url.replace(/^[./]*/, '/'), known) });
}

function judgeInside(written: string, address: string, known: Set<string>, ledger: Ledger): Description | undefined {
  const wanted = decode(address).replace(/\?[^#]*/, '');
  if (known.has(wanted)) return undefined;
  const [page = '', anchor] = wanted.split('#');
  const state = ledger[wanted];
  const moved = typeof state === 'object' && 'movedTo' in state ? state.movedTo : undefined;
  const isPlace = anchor !== undefined && known.has(page);
  const candidates = isPlace ? [...known].filter((one) => one.startsWith(`${page}#`)) : [...known];
  const start = isPlace ? `${page}#` : (/^\/\w+\/(?=.)/.exec(wanted)?.[0] ?? '');
  const rests = candidates.flatMap((one) => (one.startsWith(start) ? [one.slice(start.length)] : []));
  const near = findNearest(wanted.slice(start.length), rests);
  const meant = moved ?? candidates.find((one) => sameButForm(one, wanted)) ?? (near === undefined ? undefined : `${start}${near}`);
  const nearest = written.startsWith('#') ? meant?.slice(page.length) : meant;
  return isPlace ? describe('link-place-unknown', { page, anchor, nearest }) : describe('link-page-unknown', { address: written, nearest });
}

/** Whether an address may belong to a file that cannot be read. */
function mayBeOf(broken: ReadonlySet<string>, url: string): boolean {
  return [...broken].some((file) => {
    const id = file.replace(/^.*\/(\d+-)?|\..*$/g, '');
    return url.includes(id) || (file.startsWith('content/chapters/') && url.startsWith(addressesOfPages.figures));
  });
}

/** Whether two addresses differ only in capitals and the final slash. */
function sameButForm(one: string, other: string): boolean {
  const toForm = (address: string): string => address.toLowerCase().replace(/\/?(#|$)/, '/$1');
  return toForm(one) === toForm(other);
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Text that begins like a web address but is not one, so that Markdown does not make it a link. */
export const malformed =
  /(?<![\w/.@])(?:https?(?::\/?(?=[\w.])|\/\/|;\/\/|:\\|：\/\/|\s:\/\/|:\/\/\/)|h?t{1,3}ps?:\/\/(?<!https?:\/\/))[^\s\uFFFC)\]]*/;
