import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Keeps apart the rendering of pages and the reading of the content: requests for pages wait while the gate is closed, and `whenIdle` waits
 * for those that came before. A page that is rendered meanwhile mixes what was with what is, and Astro would keep the mixture.
 */
export function createPageGate() {
  const waiting: (() => void)[] = [];
  let isClosed = false;
  let rendering = 0;
  let tellIdle: (() => void) | undefined;

  return {
    close: (): void => {
      isClosed = true;
    },
    open: (): void => {
      isClosed = false;
      for (const go of waiting.splice(0)) go();
    },
    whenIdle: async (): Promise<void> => {
      if (rendering > 0) await new Promise<void>((idle) => (tellIdle = idle));
    },
    middleware: (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
      if (!asksForPage(request)) return next();
      const go = (): void => {
        if (response.closed) return;
        rendering += 1;
        response.once('close', () => {
          rendering -= 1;
          if (rendering === 0) tellIdle?.();
        });
        next();
      };
      if (isClosed) waiting.push(go);
      else go();
    },
  };
}

/** A request of a browser for a document; the server's own, which tries whether a page can be rendered, is part of such a one. */
export function asksForPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true && !(trial in headers);
}

/** The header of the server's own requests. */
export const trial = 'x-content-preview';
