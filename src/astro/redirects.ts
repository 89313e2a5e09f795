import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportFolder } from '#read/report-folder.ts';
import type { Ledger } from '#schemas/ledger.ts';
import { builtContent } from './built-content.ts';

/** Writes `dist/_redirects`: an address that something once had leads to the one that it has now. */
export default function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { entries, ledger } = builtContent(reportFolder());
        await writeFile(fileURLToPath(new URL('_redirects', dir)), toRedirects(entries?.chapters ?? [], ledger));
      },
    },
  };
}

/**
 * One line for each former name of a chapter, its files included, and for each address that the ledger says has moved, in the form
 * that Netlify reads. A place on a page is not sent to the server: the page itself tells where it went.
 */
export function toRedirects(chapters: { id: string; data: { formerly?: string[] | undefined } }[], ledger: Ledger): string {
  const moved = Object.entries(ledger).flatMap(([address, now]) =>
    typeof now === 'object' && 'movedTo' in now && !address.includes('#') ? [`${address} ${now.movedTo} 301\n`] : [],
  );
  const renamed = chapters.flatMap(({ id, data }) =>
    (data.formerly ?? []).map((name) => `/chapters/${name}/* /chapters/${id.replace(/^\d+-/, '')}/:splat 301\n`),
  );
  return [...moved, ...renamed].join('');
}
