import { setTimeout as pause } from 'node:timers/promises';
import type { createPageGate } from './page-gate.ts';

/**
 * Reads the content after each change, once at a time, with the gate closed. Changes during a read are read next, and the gate opens after
 * the last.
 */
export function followContent(gate: ReturnType<typeof createPageGate>, read: () => Promise<void>) {
  const listeners: (() => void)[] = [];
  let isReading = false;
  let hasChanged = false;

  const follow = async (): Promise<void> => {
    isReading = true;
    let isRead = true;
    while (hasChanged) {
      // A text editor writes a file in several steps: read once after all of them.
      await pause(gathering);
      hasChanged = false;
      await gate.whenIdle();
      isRead = await read().then(
        () => true,
        (error: unknown) => {
          console.error(error);
          return false;
        },
      );
    }
    isReading = false;
    gate.open();
    if (isRead) for (const listener of listeners) listener();
  };
  return {
    isReading: (): boolean => isReading,
    /** Call this when a file of the content changed. */
    noteChange: (): void => {
      hasChanged = true;
      gate.close();
      if (!isReading) void follow();
    },
    /** Called after each read without a failure, or after several in a row. */
    onRead: (listener: () => void): void => void listeners.push(listener),
  };
}

/** In milliseconds. */
const gathering = 100;
