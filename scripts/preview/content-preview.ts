import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportFolder } from '#report/report-folder.ts';
import { checkContent, formatProblems } from '../../src/check/check-content.ts';
import { findPlaces } from './find-places.ts';
import { holdRequests } from './hold-requests.ts';
import { answerWithProblems } from './problem-page.ts';
import { changed, checked, type ContentProblems } from './preview-messages.ts';

/**
 * What an editor sees while previewing: the problems of the content beside the rendered text and, as `npm run check:content` prints them, in
 * the terminal, after every change; and a change shown in the open page without a reload. Nothing of it is part of a build.
 */
export default function contentPreview(): AstroIntegration {
  return {
    name: 'content-preview',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev')
          injectScript('page', `import ${JSON.stringify(fileURLToPath(new URL('preview-page.ts', import.meta.url)))};`);
      },
      'astro:server:setup': ({ server }) => {
        const { hot } = server.environments.client;
        const isBelow = (folder: string, path: string): boolean => resolve(path).startsWith(resolve(folder) + sep);
        const isContent = (path: string): boolean => isBelow(join(reportFolder(), 'content'), path);
        let current = readProblems();
        let waiting: NodeJS.Timeout | undefined;
        let lastWasContent = false;
        const hold = holdRequests();

        const hasErrors = (): boolean => current.problems.some(({ severity }) => severity === 'error');
        const send: (...message: unknown[]) => void = hot.send.bind(hot);
        hot.send = (...message: unknown[]): void => {
          const [payload] = message;
          const type = typeof payload === 'object' && payload !== null && 'type' in payload ? payload.type : undefined;
          // Astro asks browsers to reload whenever the content changed; our pages take the change in as they stand.
          if (type === 'full-reload' && lastWasContent) send(changed, {});
          // A stack trace over the page would hide what the editor can mend.
          else if (type !== 'error' || !hasErrors()) send(...message);
        };

        // In .astro stands what Astro makes of the content.
        const note = (path: string): void =>
          void (lastWasContent = isContent(path) || (lastWasContent && isBelow(join(reportFolder(), '.astro'), path)));
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.prependListener(event, note);
        server.watcher.on('all', (_event, path) => {
          if (resolve(path) === resolve(reportFolder(), '.astro/data-store.json')) hold.contentRead();
          if (!isContent(path)) return;
          hold.contentChanged();
          // An editor's program writes a file in several steps: one answer for all of them.
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            current = readProblems();
            process.stdout.write(`\n${current.printed}\n`);
            hot.send(checked, current);
          }, 200);
        });
        server.middlewares.use((request, response, next) => {
          if (request.url !== '/@content-problems') return next();
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(current));
        });
        server.middlewares.use(hold.middleware);
        server.middlewares.use(answerWithProblems(hasErrors));
      },
    },
  };
}

function readProblems(): ContentProblems {
  const { problems, read, report } = checkContent(reportFolder());
  return {
    problems: problems.map(({ place, line, column, message, remedy, severity }) => ({
      file: relative('.', place.file),
      line,
      column,
      message,
      remedy,
      severity,
      ...findPlaces(report, place),
    })),
    printed: formatProblems(problems, read),
  };
}
