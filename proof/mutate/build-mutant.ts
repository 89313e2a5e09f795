import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildCopy, copyProject, inTemporaryFolder } from '../../tests/support/build-copy.ts';
import type { Numbers } from '../verify/numbers.ts';
import { openSite, type Site } from '../verify/site.ts';
import { listStreams, type Stream } from '../verify/streams.ts';
import type { Tally } from '../verify/tally.ts';
import { verifySite } from '../verify/verify.ts';
import { applyMutations } from './content-copy.ts';
import type { Mutation } from './list-mutations.ts';

/** Builds a copy of the project with mutations, and reads everything that its site shows. */
export async function buildMutant(mutations: Mutation[]): Promise<Mutant> {
  return buildChanged(
    '.',
    (folder) => applyMutations(folder, mutations),
    async (report) => ({ mutations, ...(await readSite(report)) }),
  );
}

/** Builds a report in a changed copy of the project, and returns the result of a task on the report's folder before the copy is removed. */
export async function buildChanged<Result>(
  report: string,
  change: (folder: string) => void,
  task: (report: string, folder: string) => Promise<Result>,
): Promise<Result> {
  const results: Result[] = [];
  await inTemporaryFolder(async (folder) => {
    await copyProject(folder);
    change(folder);
    await buildCopy(folder, {}, report);
    results.push(await task(join(folder, report), folder));
  });
  return results[0]!;
}

/** What a built report shows, and the result of the proof. */
export async function readSite(report: string): Promise<ReadSite> {
  const dist = join(report, 'dist');
  const { numbers, tally } = await verifySite(dist, join(report, 'content'));
  const site = openSite(dist, numbers.facts.identity.edition);
  return { numbers, tally, streams: await listStreams(site), pictures: hashPictures(site) };
}

/** The pictures of figures, which no program can read, by a hash of what they are made of. */
function hashPictures(site: Site): Map<string, string> {
  const files = site.files.filter((file) => /^figures\/.*\/figure(-2x)?\.png$/.test(file));
  return new Map(files.map((file) => [file, createHash('sha256').update(site.bytes(file)).digest('hex')]));
}

export interface Mutant extends ReadSite {
  mutations: Mutation[];
}

export interface ReadSite {
  numbers: Numbers;
  tally: Tally;
  /** All text of its site. */
  streams: Stream[];
  /** The hash of every picture. */
  pictures: Map<string, string>;
}
