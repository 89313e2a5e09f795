import { setTimeout as pause } from 'node:timers/promises';
import type { createPageGate } from './page-gate.ts';

/**
 * Reads the content after each change, one reading at a time, behind a closed gate. What changes during a reading is read in the next one, and
 * pages are let through after the last.
 */
export function followContent(gate: ReturnType<typeof createPageGate>, read: () => Promise<void>) {
  const listeners: (() => void)[] = [];
  let isReading = false;
  let hasChanged = false;

  const follow = async (): Promise<void> => {
    isReading = true;
    while (hasChanged) {
      // An editor's program writes a file in several steps: one reading for all of them.
      await pause(gathering);
      hasChanged = false;
      await gate.whenIdle();
      await read().catch((error: unknown) => {
        console.error(error);
      });
    }
    isReading = false;
    gate.open();
    for (const listener of listeners) listener();
  };
  return {
    isReading: (): boolean => isReading,
    /** To be called when a file of the content changed. */
    noteChange: (): void => {
      hasChanged = true;
      gate.close();
      if (!isReading) void follow();
    },
    /** What happens after each reading, or several in a row. */
    onRead: (listener: () => void): void => void listeners.push(listener),
  };
}

/** In milliseconds. */
const gathering = 100;
