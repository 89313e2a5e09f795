import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Mutant } from './mutate.ts';
import type { FuzzMessage, FuzzTask, Outcome } from './worker-task.ts';

/**
 * Checks the mutants with these numbers, made from the small report of the messages and from that of the project, or from others. A mutant
 * that takes longer than the limit is stopped and counted as a fault, and the others continue.
 */
export async function checkMutants(
  seed: number,
  numbers: number[],
  say: (line: string) => void,
  from: FuzzTask['bases'] = bases,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  while (outcomes.length < numbers.length) {
    const task = { seed, numbers: numbers.slice(outcomes.length), bases: from };
    const late = await work(task, (outcome) => {
      outcomes.push(outcome);
      if (outcomes.length % 500 === 0) say(`${outcomes.length} of ${numbers.length} checked`);
    });
    if (late) outcomes.push({ ...late, errors: 0, faults: [`no answer within ${limit / 1000} seconds`], milliseconds: limit });
  }
  return outcomes;
}

/** Runs a worker to its end, or returns the mutant on which it hung. */
async function work(task: FuzzTask, onOutcome: (outcome: Outcome) => void): Promise<Mutant | undefined> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
  const state: { current?: Mutant | undefined; late?: Mutant | undefined } = {};
  let timer: NodeJS.Timeout | undefined;
  worker.on('message', (message: FuzzMessage) => {
    clearTimeout(timer);
    if ('ended' in message) {
      state.current = undefined;
      return onOutcome(message.ended);
    }
    state.current = message.begun;
    timer = setTimeout(() => {
      state.late = state.current;
      void worker.terminate();
    }, limit);
  });
  await new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
  clearTimeout(timer);
  return state.late;
}

const root = join(import.meta.dirname, '../..');

export const bases = { small: join(root, 'tests/messages/corpus'), site: root };

/** In milliseconds. Generous: the check of this report takes under a second, more on a busy machine. */
const limit = 30_000;
