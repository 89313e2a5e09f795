import { cp, readFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportFolder } from '#read/report-folder.ts';
import type { Ledger } from '#schemas/ledger.ts';
import { builtContent } from './built-content.ts';

/**
 * Copies the embeds of former editions into the site unchanged, and stops a build that would change or lose those of an edition that others
 * cite.
 */
export default function keptEditions(): AstroIntegration {
  return {
    name: 'kept-editions',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/embed/', (request, response, next) => {
          const [, edition = '', id = ''] = /^\/(\d{4}-\d{2})\/([a-z0-9-]+)\/(?:$|\?)/.exec(request.url ?? '') ?? [];
          readFile(join(keptFolder(reportFolder(), edition), id, 'index.html')).then(
            (page) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page),
            () => next(),
          );
        });
      },
      'astro:build:start': () => {
        const root = reportFolder();
        const { entries, ledger } = builtContent(root);
        const problem = entries && findEditionProblem(entries.identity.edition, ledger, (edition) => existsSync(keptFolder(root, edition)));
        if (problem !== undefined) throw new Error(problem);
      },
      'astro:build:done': async ({ dir }) => {
        const kept = join(reportFolder(), editionsFolder);
        for (const edition of existsSync(kept) ? readdirSync(kept) : [])
          await cp(join(kept, edition), join(fileURLToPath(dir), 'embed', edition), { recursive: true });
      },
    },
  };
}

/** The problem with the editions of embeds, with its remedy, or undefined. */
export function findEditionProblem(current: string, ledger: Ledger, isKept: (edition: string) => boolean): string | undefined {
  if (isKept(current))
    return (
      `The edition ${current} is kept in ${editionsFolder}/${current} and would not stay what it was. ` +
      'Write the next edition into content/report.yaml; or, if this one is not published yet, delete that folder.'
    );
  const published = Object.entries(ledger).flatMap(([address, now]) =>
    now === 'here' ? (/^\/embed\/(\d{4}-\d{2})\//.exec(address)?.[1] ?? []) : [],
  );
  const lost = published.find((edition) => edition !== current && !isKept(edition));
  if (lost === undefined) return undefined;
  return (
    `The embeds of the edition ${lost} would be lost: others cite them. ` +
    `Write "${lost}" back into content/report.yaml, run "npm run close:edition", and then write "${current}" again.`
  );
}

/** The folder with the kept embeds of an edition. */
export function keptFolder(root: string, edition: string): string {
  return join(root, editionsFolder, edition);
}

/** Below the folder of a report: a folder for each edition, with a folder for each figure. */
export const editionsFolder = 'content/editions';
