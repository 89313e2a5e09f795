import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent, formatProblems } from '../src/check/check-content.ts';

/** While an editor previews, the problems of the content are printed after every change, as `npm run check:content` prints them. */
export default function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const content = resolve('content') + sep;
        let waiting: NodeJS.Timeout | undefined;
        const print = (): void => {
          const { problems, read } = checkContent(process.cwd());
          process.stdout.write(`\n${formatProblems(problems, read)}\n`);
        };
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(content)) return;
          // An editor's program writes a file in several steps: one answer for all of them.
          clearTimeout(waiting);
          waiting = setTimeout(print, 200);
        });
      },
    },
  };
}
