import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Holds the requests for pages from a change of the content until Astro has read it. A page that is rendered in between mixes what was with
 * what is, and Astro would keep the mixture, and show it, until the next change.
 */
export function holdRequests() {
  const held: (() => void)[] = [];
  let changedAt = 0;
  let latest: NodeJS.Timeout | undefined;

  const release = (): void => {
    clearTimeout(latest);
    latest = undefined;
    for (const go of held.splice(0)) go();
  };
  return {
    /** To be called when a file of the content changed. */
    contentChanged: (): void => {
      changedAt = Date.now();
      clearTimeout(latest);
      // What fails its schema, or changed nothing, is never written.
      latest = setTimeout(release, 2_000);
    },
    /** To be called when Astro has written what it read: of the last change, if that is not too young for it. */
    contentRead: (): void => {
      if (latest && Date.now() - changedAt >= shortestReading) release();
    },
    middleware: (request: IncomingMessage, _response: ServerResponse, next: () => void): void => {
      if (latest && request.headers.accept?.includes('text/html')) held.push(next);
      else next();
    },
  };
}

/** Astro gathers changes for half a second before it writes them (`SAVE_DEBOUNCE_MS`, in milliseconds). */
const shortestReading = 450;
