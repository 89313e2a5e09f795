import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy, copyProject } from '../../tests/support/build-copy.ts';
import { openSite, type Site } from '../verify/site.ts';
import { listStreams, type Stream } from '../verify/streams.ts';
import type { Tally } from '../verify/tally.ts';
import { verifySite } from '../verify/verify.ts';
import type { Numbers } from '../verify/numbers.ts';
import { applyMutations } from './content-copy.ts';
import type { Mutation } from './list-mutations.ts';

/** Builds a copy of the project with mutations, and reads everything that its site shows. */
export async function buildMutant(mutations: Mutation[]): Promise<Mutant> {
  const folder = await mkdtemp(join(tmpdir(), 'report-mutant-'));
  try {
    await copyProject(folder);
    applyMutations(folder, mutations);
    const dist = await buildCopy(folder, {}, '.');
    const { numbers, tally } = await verifySite(dist, join(folder, 'content'));
    const site = openSite(dist, numbers.facts.identity.edition);
    return { mutations, numbers, tally, streams: await listStreams(site), pictures: hashPictures(site) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The pictures of figures, which no program can read, by what they are made of. */
function hashPictures(site: Site): Map<string, string> {
  const files = site.files.filter((file) => /^figures\/.*\/figure(-2x)?\.png$/.test(file));
  return new Map(files.map((file) => [file, createHash('sha256').update(site.bytes(file)).digest('hex')]));
}

export interface Mutant {
  mutations: Mutation[];
  numbers: Numbers;
  tally: Tally;
  /** All words of its site. */
  streams: Stream[];
  /** The hash of every picture. */
  pictures: Map<string, string>;
}
