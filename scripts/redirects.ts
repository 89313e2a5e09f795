import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContent } from '../src/check/read.ts';

/** Writes `dist/_redirects`: an address that a chapter once had leads to the one that it has now. */
export default function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const chapters = readContent(process.cwd()).entries?.chapters ?? [];
        await writeFile(fileURLToPath(new URL('_redirects', dir)), toRedirects(chapters));
      },
    },
  };
}

/** One line for each former name of a chapter, in the form that Netlify reads. */
export function toRedirects(chapters: { id: string; data: { formerly?: string[] | undefined } }[]): string {
  return chapters
    .flatMap(({ id, data }) => (data.formerly ?? []).map((name) => `/chapters/${name}/* /chapters/${id.slice(3)}/ 301\n`))
    .join('');
}
