import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Keeps rendering pages and reading content apart: requests for pages wait while the gate is closed, and `whenIdle` waits for requests that
 * came before. A page rendered meanwhile would mix old and new content, and Astro would cache it.
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

/** A browser's request for a document; the server's own request, which tests whether a page can be rendered, is part of such a request. */
export function asksForPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true && !(trial in headers);
}

/** The header of the server's own requests. */
export const trial = 'x-content-preview';
