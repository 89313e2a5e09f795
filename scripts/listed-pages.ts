import { readContent } from '../src/check/read.ts';

/** Whether search engines shall list a page: embeds stand on other sites, and what was withdrawn is only told to those who come back. */
export function isListed(page: string): boolean {
  const { pathname } = new URL(page);
  withdrawn ??= new Set(
    Object.entries(readContent(process.cwd()).ledger).flatMap(([address, now]) => (now === 'here' ? [] : [address.replace(/\/?$/, '/')])),
  );
  return !pathname.startsWith('/embed/') && !withdrawn.has(pathname);
}

let withdrawn: Set<string> | undefined;
