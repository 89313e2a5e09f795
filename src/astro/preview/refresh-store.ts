import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Reads the content into Astro's store and resolves when its file, from which pages read, has all of it. Astro's own promise resolves too
 * early when a write is under way at the end: the last write is queued, and a page rendered before it would show and keep the old content.
 */
export async function refreshStore(refresh: Refresh, file: URL): Promise<void> {
  await refreshWithMark(refresh, file);
  // Nothing else changes in the store this time, so the write with the mark is the last, and has all that was read before.
  await refreshWithMark(refresh, file);
}

/**
 * Reads the content until the file of the store has a new mark. Astro does nothing, and does not say so, while it reads its configuration
 * again, which it does after every change of a file.
 */
async function refreshWithMark(refresh: Refresh, file: URL): Promise<void> {
  const mark = randomUUID();
  const end = performance.now() + patience;
  do {
    await refresh({ context: { mark } });
    const next = performance.now() + betweenTries;
    do {
      if ((await readFile(file, 'utf8')).includes(mark)) return;
      await pause(betweenLooks);
    } while (performance.now() < next);
  } while (performance.now() < end);
  throw new Error('Astro did not store the changed content; restart the preview.');
}

type Refresh = (options: { context: { mark: string } }) => Promise<void>;

/** All in milliseconds. */
const betweenLooks = 20;
const betweenTries = 500;
const patience = 120_000;
