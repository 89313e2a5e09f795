import { reportFolder } from '#read/report-folder.ts';
import { builtContent } from './built-content.ts';

/** Whether search engines should list a page: filtered lists of claims repeat the page of all claims, and the handbook is for editors. */
export function isListed(page: string): boolean {
  return isFurnished(page) && !/^\/(claims\/[^/]+\/[^/]+|handbook(\/[^/]+)?)\/$/.test(new URL(page).pathname);
}

/**
 * Whether a page has the site's header and footer: embeds are on other sites, and pages of withdrawn content are only for readers who
 * return.
 */
export function isFurnished(page: string, folder = reportFolder()): boolean {
  const { pathname } = new URL(page);
  const gone = withdrawn.get(folder) ?? listWithdrawn(folder);
  withdrawn.set(folder, gone);
  return !pathname.startsWith('/embed/') && !gone.has(pathname);
}

function listWithdrawn(folder: string): Set<string> {
  const { ledger } = builtContent(folder);
  return new Set(Object.entries(ledger).flatMap(([address, now]) => (now === 'here' ? [] : [address.replace(/\/?$/, '/')])));
}

/** By the folder of the report. */
const withdrawn = new Map<string, Set<string>>();
