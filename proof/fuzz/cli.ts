import { parseArgs } from 'node:util';
import { buildMutated, pickByKind } from './build-mutated.ts';
import { bases, checkMutants } from './run.ts';
import { baseOf } from './worker-task.ts';

/**
 * Mutates the content at random many times, and checks that the answers of the content check meet the needs of an editor. The same seed
 * makes the same mutants: `npm run test:fuzz -- --seed 7 --count 500`; `--only 123` repeats one. With `--build 40` it also builds 40 of
 * those that pass, one by one, and runs the tests of pages on each, which takes a minute each.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2026' },
    count: { type: 'string', default: '2000' },
    only: { type: 'string' },
    build: { type: 'string', default: '0' },
  },
});
const seed = Number(values.seed);
const numbers = values.only === undefined ? Array.from({ length: Number(values.count) }, (_, index) => index) : [Number(values.only)];

const outcomes = await checkMutants(seed, numbers, (line) => console.error(line));
for (const { number, done, faults } of outcomes.filter((outcome) => outcome.faults.length > 0))
  console.log(
    `${number}: ${done.map(({ kind, file }) => `${kind} in ${file}`).join(', ')}\n${faults.map((fault) => `    ${fault}`).join('\n')}`,
  );
const passed = outcomes.filter(({ errors, faults }) => errors === 0 && faults.length === 0);
const faulty = outcomes.filter(({ faults }) => faults.length > 0);
const slowest = outcomes.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
console.log(
  `Seed ${seed}: ${outcomes.length} mutants, ${outcomes.length - passed.length - faulty.length} refused with problems, ${passed.length} passed, ${faulty.length} with faults of the check; the slowest took ${(slowest.milliseconds / 1000).toFixed(1)} s (${slowest.number}).`,
);
if (faulty.length > 0) process.exitCode = 1;

// Mutants of the small report have no site.
const buildable = passed.filter(({ number, done }) => baseOf(bases, number) === bases.site && done.length > 0);
const picked = pickByKind(buildable, Number(values.build));
let broken = 0;
for (const outcome of picked) {
  const found = await buildMutated(seed, outcome);
  if (found.length > 0) broken += 1;
  console.log(
    `${outcome.number}: ${outcome.done.map(({ kind, file }) => `${kind} in ${file}`).join(', ')}: ${found.length === 0 ? 'built, no fault' : ''}`,
  );
  for (const fault of found.slice(0, 10)) console.log(`    ${fault}`);
}
if (picked.length > 0) console.log(`${picked.length} of ${buildable.length} that passed were built: ${broken} with broken pages.`);
if (broken > 0) process.exitCode = 1;
