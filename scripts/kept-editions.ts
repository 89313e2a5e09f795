import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Ledger } from '#schemas/ledger.ts';
import { readContent } from '../src/check/read.ts';

/** Stops a build that would change or lose the embeds of an edition that others cite. */
export default function keptEditions(): AstroIntegration {
  return {
    name: 'kept-editions',
    hooks: {
      'astro:build:start': () => {
        const root = process.cwd();
        const { entries, ledger } = readContent(root);
        const problem = entries && findEditionProblem(entries.identity.edition, ledger, (edition) => existsSync(keptFolder(root, edition)));
        if (problem !== undefined) throw new Error(problem);
      },
    },
  };
}

/** What is wrong with the editions of embeds, with the remedy, or undefined. */
export function findEditionProblem(current: string, ledger: Ledger, isKept: (edition: string) => boolean): string | undefined {
  if (isKept(current))
    return (
      `The edition ${current} is kept in public/embed/${current} and would not stay what it was. ` +
      'Write the next edition into content/report.yaml; or, if this one is not published yet, delete that folder.'
    );
  const published = Object.entries(ledger).flatMap(([address, now]) =>
    now === 'here' ? (/^\/embed\/(\d{4}-\d{2})\//.exec(address)?.[1] ?? []) : [],
  );
  const lost = published.find((edition) => edition !== current && !isKept(edition));
  if (lost === undefined) return undefined;
  return (
    `The embeds of the edition ${lost} would be lost: others cite them. ` +
    `Write "${lost}" back into content/report.yaml, run "npm run keep:edition", and then write "${current}" again.`
  );
}

/** Where the embeds of an edition are kept, as a folder of the project. */
export function keptFolder(root: string, edition: string): string {
  return join(root, 'public/embed', edition);
}
