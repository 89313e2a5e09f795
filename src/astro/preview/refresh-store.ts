import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Reads the content into Astro's store and resolves when its file, from which pages read, has all of it. Astro's own promise resolves too
 * early when a write is under way at the end: the last write is queued, and a page rendered before it would show and keep the old content.
 */
export async function refreshStore(refresh: Refresh, file: URL): Promise<void> {
  await refresh({});
  // Nothing else changes in the store this time, so the write with the mark is the last, and has all that was read before.
  const mark = randomUUID();
  await refresh({ context: { mark } });
  const end = performance.now() + patience;
  while (!(await readFile(file, 'utf8')).includes(mark)) {
    if (performance.now() > end) throw new Error('Astro did not store the changed content; restart the preview.');
    await pause(betweenLooks);
  }
}

type Refresh = (options: { context?: { mark: string } }) => Promise<void>;

/** Both in milliseconds. */
const betweenLooks = 20;
const patience = 30_000;
