import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportFolder } from '#read/report-folder.ts';
import type { Ledger } from '#schemas/ledger.ts';
import { builtContent } from './built-content.ts';

/** Writes `dist/_redirects`, which redirects former addresses to present ones. */
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
 * One line for each former name of a chapter, its files included, and for each address that the ledger says has moved, in the format of
 * Netlify. The fragment of an address is not sent to the server, so the page itself says where it moved.
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
