import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy, copyProject } from '../../tests/e2e/support/build-copy.ts';
import { openSite } from '../verify-numbers/site.ts';
import { listStreams, type Stream } from '../verify-numbers/streams.ts';
import type { Tally } from '../verify-numbers/tally.ts';
import { verifySite } from '../verify-numbers/verify.ts';
import type { Numbers } from '../verify-numbers/numbers.ts';
import { applyMutations } from './content-copy.ts';
import type { Mutation } from './list-mutations.ts';

/** Builds a copy of the project with mutations, and reads everything that its site shows. */
export async function buildMutant(mutations: Mutation[]): Promise<Mutant> {
  const folder = await mkdtemp(join(tmpdir(), 'report-mutant-'));
  try {
    await copyProject(folder);
    applyMutations(folder, mutations);
    const dist = await buildCopy(folder);
    const { numbers, tally } = await verifySite(dist, join(folder, 'content'));
    return { mutations, numbers, tally, streams: await listStreams(openSite(dist, numbers.facts.identity.edition)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Mutant {
  mutations: Mutation[];
  numbers: Numbers;
  tally: Tally;
  /** All words of its site. */
  streams: Stream[];
}
