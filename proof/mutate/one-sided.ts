import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tally } from '../verify/tally.ts';
import type { verifySite } from '../verify/verify.ts';
import { buildChanged, readSite, type ReadSite } from './build-mutant.ts';
import { judgeFactor, listFactorMutations, type FactorMutation } from './factors.ts';
import { judgeProofWords, judgeSiteWords, markEntries } from './marked-words.ts';
import { formatOneSided, nameOf, type OneSided } from './report-one-sided.ts';
import { addSpecimen } from './specimen.ts';
import { listEntries, replaceEntries, type Entry } from './tables.ts';
import { factorTables, wordTables } from './twin-tables.ts';

/**
 * Changes words and factors in the site alone, and in the proof alone: the proof must find every difference between the two. Uses the
 * report; and, for what it does not print, the report of the tests, to which a specimen of everything is added. All words are changed in
 * one build, because each has its own mark; factors are changed as many at a time as can be told apart, without those already found.
 */
export async function testOneSided(say: (line: string) => void): Promise<{ report: string; passed: boolean }> {
  const outcomes: OneSided[] = [];
  for (const subject of subjects) {
    const { report, prepare } = subject;
    const isOpen = ({ entry }: FactorMutation, side: OneSided['side']): boolean =>
      !outcomes.some((one) => one.isKilled && nameOf(one) === nameOf({ side, ...entry }));
    const listFactors = (side: OneSided['side'], { numbers }: ReadSite): FactorMutation[][] =>
      listFactorMutations(listEntries('.', factorTables[side]), numbers)
        .map((set) => set.filter((mutation) => isOpen(mutation, side)))
        .filter((set) => set.length > 0);
    say(`Building ${report} unchanged, and proving it with other words and factors.`);
    const { base, ofProof } = await buildChanged(report, prepare, async (built, folder) => {
      const read = await readSite(built);
      return { base: read, ofProof: await proveOtherwise(report, folder, read, listFactors('proof', read)) };
    });
    outcomes.push(...ofProof, ...(await buildOtherwise(subject, base, listFactors('site', base), say)));
  }
  return formatOneSided(outcomes);
}

/** Builds the site with other words and factors, and runs the unchanged proof. */
async function buildOtherwise(
  { report, prepare }: Subject,
  base: ReadSite,
  factors: FactorMutation[][],
  say: (line: string) => void,
): Promise<OneSided[]> {
  const build = (replacements: { entry: Entry; to: string }[]): Promise<ReadSite> =>
    buildChanged(
      report,
      (folder) => {
        prepare(folder);
        replaceEntries(folder, replacements);
      },
      readSite,
    );
  const marked = markEntries(listWords('site'), textsOf(report));
  say(`Building ${report} with ${marked.length} other words.`);
  const { streams, tally } = await build(marked);
  const outcomes = judgeSiteWords(marked, streams, tally).map(({ entry, ...verdict }): OneSided => ({
    side: 'site',
    report,
    ...entry,
    ...verdict,
  }));
  for (const set of factors) {
    say(`Building ${report} with other factors of ${set.map(({ unit }) => unit).join(', ')}.`);
    const changed = await build(set);
    outcomes.push(...set.map((mutation) => toOutcome({ side: 'site', report }, mutation, base.tally, changed.tally)));
  }
  return outcomes;
}

/** Runs the proof with other words and factors, in a folder with the unchanged site. */
async function proveOtherwise(report: string, folder: string, base: ReadSite, factors: FactorMutation[][]): Promise<OneSided[]> {
  const verify = async (name: string, replacements: { entry: Entry; to: string }[]): Promise<Tally> => {
    const proof = join('proof', 'verify');
    cpSync(join(folder, proof), join(folder, name, proof), { recursive: true });
    replaceEntries(join(folder, name), replacements);
    const changed = (await import(pathToFileURL(join(folder, name, proof, 'verify.ts')).href)) as { verifySite: typeof verifySite };
    return (await changed.verifySite(join(folder, report, 'dist'), join(folder, report, 'content'))).tally;
  };
  const marked = markEntries(listWords('proof'), textsOf(report));
  const outcomes = judgeProofWords(marked, await verify('other-words', marked)).map(({ entry, ...verdict }): OneSided => ({
    side: 'proof',
    report,
    ...entry,
    ...verdict,
  }));
  for (const [at, set] of factors.entries()) {
    const changed = await verify(`other-factors-${at}`, set);
    outcomes.push(...set.map((mutation) => toOutcome({ side: 'proof', report }, mutation, base.tally, changed)));
  }
  return outcomes;
}

function toOutcome(of: Pick<OneSided, 'side' | 'report'>, mutation: FactorMutation, base: Tally, changed: Tally): OneSided {
  return { ...of, kind: 'factors', ...mutation.entry, ...judgeFactor(mutation, base, changed) };
}

function listWords(side: OneSided['side']): (Entry & { kind: string })[] {
  return Object.entries(wordTables).flatMap(([kind, tables]) =>
    tables[side].flatMap((table) => listEntries('.', table).map((entry) => ({ ...entry, kind }))),
  );
}

/** All text that editors wrote in a report and in the handbook, in which no mark may occur. */
function textsOf(report: string): string {
  return [join(report, 'content'), 'handbook']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const fixture = join('tests', 'fixture');
const subjects: Subject[] = [
  { report: '.', prepare: () => undefined },
  { report: fixture, prepare: (folder) => addSpecimen(join(folder, fixture)) },
];

/** A report in which words and factors are changed, and what is added to a copy of it. */
interface Subject {
  report: string;
  prepare: (folder: string) => void;
}
