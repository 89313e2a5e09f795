import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportFolder } from '#read/report-folder.ts';
import { checkContent } from '#check/check-content.ts';
import { formatProblems, toPlain } from '#check/printers.ts';
import { findPlaces } from './find-places.ts';
import { followContent } from './follow-content.ts';
import { createPageGate } from './page-gate.ts';
import { refreshStore } from './refresh-store.ts';
import { answerWithProblems } from './problem-page.ts';
import { contentAsked, contentRead, toServerTiming, type ContentState, type PlacedProblem } from './preview-messages.ts';

/**
 * The preview for editors: after every change it shows the problems of the content next to the rendered text and, as `npm run
 * check:content` prints them, in the terminal, and updates the open page without a reload. It is not part of a build.
 */
export default function contentPreview(): AstroIntegration {
  let root: URL;
  return {
    name: 'content-preview',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        root = config.root;
        injectScript('page', `import ${JSON.stringify(fileURLToPath(new URL('preview-page.ts', import.meta.url)))};`);
        // Astro tells its own modules what it wrote; if it also watched the file, it would later ask browsers to reload.
        updateConfig({ vite: { server: { watch: { ignored: ['**/.astro/data-store.json'] } } } });
      },
      'astro:server:setup': ({ server, toolbar, refreshContent, logger }) => {
        const gate = createPageGate();
        let state: ContentState = { revision: 0, problems: readProblems().problems };
        const hasErrors = (): boolean => state.problems.some(({ severity }) => severity === 'error');

        const content = followContent(gate, async () => {
          if (refreshContent) await refreshStore(refreshContent, new URL('.astro/data-store.json', root));
          const { problems, printed } = readProblems();
          state = { revision: state.revision + 1, problems };
          process.stdout.write(`\n${printed}\n`);
        });
        content.onRead(() => {
          toolbar.send(contentRead, state);
          logger.info(`Content read, revision ${state.revision}`);
        });
        toolbar.on(contentAsked, () => toolbar.send(contentRead, state));

        const { hot } = server.environments.client;
        const send: (...message: unknown[]) => void = hot.send.bind(hot);
        let failures = 0;
        // Astro has no setting for these two: it asks browsers to reload when it has read the content, and shows a stack trace over the
        // page.
        hot.send = (...message: unknown[]): void => {
          const [payload] = message;
          const type = typeof payload === 'object' && payload !== null && 'type' in payload ? payload.type : undefined;
          // If no page is open, Vite would keep the request, and reload the first page as soon as it is open.
          if (type === 'full-reload' && (content.isReading() || server.ws.clients.size === 0)) return;
          // Each trial that fails is reported a moment later, when the content may be valid again.
          if (type === 'error' && failures > 0) failures -= 1;
          else if (type !== 'error' || !(hasErrors() || content.isReading())) send(...message);
        };

        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(join(reportFolder(), 'content') + sep)) content.noteChange();
        });
        server.middlewares.use(gate.middleware);
        server.middlewares.use((_request, response, next) => {
          response.setHeader('Server-Timing', toServerTiming(state.revision));
          next();
        });
        server.middlewares.use(answerWithProblems(hasErrors, () => (failures += 1)));
      },
    },
  };
}

function readProblems(): { problems: PlacedProblem[]; printed: string } {
  const { problems, read, report } = checkContent(reportFolder());
  return {
    problems: problems.map((problem) => ({ ...toPlain(problem), ...findPlaces(report, problem.place) })),
    printed: formatProblems(problems, read),
  };
}
