import { testObservations } from './observations.ts';
import { testOneSided } from './one-sided.ts';
import { testSentences } from './sentences.ts';

/** The parts of the mutation run, by the name that runs only that part: `npm run test:mutations -- observations`. */
const parts: Record<string, Part> = { observations: testObservations, sentences: testSentences, words: testOneSided };

const wanted = process.argv.slice(2);
for (const [name, test] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { report, passed } = await test((line) => console.error(line));
  console.log(`\nMutations of ${name}\n\n${report}\n`);
  if (!passed) process.exitCode = 1;
}

/** Runs a part, reports progress, and returns the text to print and whether all mutations were found. */
type Part = (say: (line: string) => void) => Promise<{ report: string; passed: boolean }>;
