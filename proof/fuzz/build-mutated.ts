import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy, copyProject } from '../../tests/support/build-copy.ts';
import { judgeSite } from './judge-site.ts';
import { applyMutant } from './mutate.ts';
import type { Outcome } from './worker-task.ts';

/** Builds a copy of the project with a mutant that passed the check, and returns the faults of its site. */
export async function buildMutated(seed: number, { number }: Outcome): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'report-spoilt-'));
  try {
    await copyProject(folder);
    applyMutant(folder, seed, number);
    await buildCopy(folder, {}, '.');
    return await judgeSite(folder);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Picks `count` mutants of as many kinds as possible: one of each kind, then the next of each. */
export function pickByKind(outcomes: Outcome[], count: number): Outcome[] {
  const groups = [...Map.groupBy(outcomes, ({ done }) => done[0]?.kind ?? '').values()];
  const longest = Math.max(0, ...groups.map((group) => group.length));
  const inTurn = Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? []));
  return inTurn.flat().slice(0, count);
}
