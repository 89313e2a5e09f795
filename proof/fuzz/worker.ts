import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '#check/check-content.ts';
import { judge } from './judge.ts';
import { applyMutant } from './mutate.ts';
import { baseOf, type FuzzMessage, type FuzzTask, type Outcome } from './worker-task.ts';

/** Checks mutants one after the other, each in a fresh copy, and sends a message before and after each. */
const { seed, numbers, bases } = workerData as FuzzTask;
const folder = mkdtempSync(join(tmpdir(), 'report-fuzz-'));
for (const number of numbers) {
  const root = join(folder, 'mutant');
  mkdirSync(root);
  cpSync(join(baseOf(bases, number), 'content'), join(root, 'content'), { recursive: true });
  const mutant = applyMutant(root, seed, number);
  tell({ begun: mutant });
  tell({ ended: { ...mutant, ...check(root) } });
  rmSync(root, { recursive: true });
}
rmSync(folder, { recursive: true });

function check(root: string): Pick<Outcome, 'errors' | 'faults' | 'milliseconds'> {
  const start = performance.now();
  try {
    const { problems, read } = checkContent(root);
    const milliseconds = performance.now() - start;
    return { errors: problems.filter(({ severity }) => severity === 'error').length, faults: judge(root, problems, read), milliseconds };
  } catch (error) {
    return { errors: 0, faults: [`a crash: ${(error as Error).stack ?? String(error)}`], milliseconds: performance.now() - start };
  }
}

function tell(message: FuzzMessage): void {
  parentPort!.postMessage(message);
}
