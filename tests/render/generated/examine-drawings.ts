import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeFaults, examineMany, examineNamed, keepFaulty, summarise } from './count.ts';
import { examine, type Examined } from './examine.ts';
import { generate } from './generate.ts';
import { writeWorst } from './write-worst.ts';

/**
 * Draws figures of data of every shape, and proves of each drawing what must be true of all: `npm run test:drawings -- --seed 7 --count
 * 3000`; `--only 17` repeats one situation; `--named` draws the fixed ones; `--worst worst.html` writes the fifty worst as one page; `--to
 * folder` keeps every drawing that has a fault, and is a temporary folder if it is left out.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2026' },
    count: { type: 'string', default: '200' },
    only: { type: 'string' },
    named: { type: 'boolean', default: false },
    worst: { type: 'string' },
    to: { type: 'string' },
    faults: { type: 'string', default: '20' },
  },
});
const seed = Number(values.seed);
const examined = listExamined();
const folder = values.to ?? mkdtempSync(join(tmpdir(), 'drawings-'));
mkdirSync(folder, { recursive: true });
keepFaulty(examined, folder, values.only !== undefined);
const faulty = examined
  .map((one) => describeFaults(one, values.only === undefined && !values.named ? 3 : 100))
  .filter((lines) => lines.length > 0);
console.log(faulty.slice(0, Number(values.faults)).flat().join('\n'));
console.log(`\nSeed ${seed}: ${summarise(examined)}\nDrawings with faults are in ${folder}.`);
if (values.worst !== undefined) writeWorst(examined, values.worst);
process.exitCode = faulty.some((lines) => lines.length > 0) ? 1 : 0;

function listExamined(): Examined[] {
  if (values.named) return examineNamed();
  if (values.only !== undefined) return [examine(generate(seed, Number(values.only)))];
  return examineMany(seed, Number(values.count), (line) => console.error(line));
}
