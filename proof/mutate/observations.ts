import { readFacts } from '../verify/facts.ts';
import { isAlone, mutateAlone } from './alone.ts';
import { toBatches } from './batches.ts';
import { buildMutant } from './build-mutant.ts';
import { openContentCopy } from './content-copy.ts';
import { judgeBatch, listStrayFaults } from './judge.ts';
import { listMutations } from './list-mutations.ts';
import { formatObservations } from './report.ts';

/** Changes every observation of the content in its value, unit, status and source, and checks that every change is found. */
export async function testObservations(say: (line: string) => void): Promise<{ report: string; passed: boolean }> {
  const copy = openContentCopy('.');
  const mutations = listMutations(readFacts(copy.folder));
  say(`${mutations.length} mutations go through the content check.`);
  const { refused, batches } = toBatches(mutations, copy);
  copy.close();
  // One build is of the unchanged site, one of a value alone.
  const builds = batches.length + 2;
  if (builds > 12) throw new Error(`${batches.length} sets of mutations are too many to build: at most ten.`);
  say(`${refused.size} are refused; the others are built in ${batches.length} sets.`);
  const base = await buildMutant([]);
  const verdicts = [];
  const stray = base.tally.faults.map(({ file, cell }) => `the site as it is: ${file}, ${cell}`);
  for (const batch of batches) {
    say(`Building ${batch.length} changed by ${batch[0]!.kind}.`);
    const mutant = await buildMutant(batch);
    verdicts.push(...judgeBatch(base, mutant));
    stray.push(...listStrayFaults(mutant));
  }
  const alone = await mutateAlone(base, batches.flat());
  const passed = stray.length === 0 && isAlone(alone) && verdicts.every(({ reasons }) => reasons.length === 0);
  return { report: formatObservations({ cells: base.numbers.facts.cells.size, refused, verdicts, stray, alone, builds }), passed };
}
