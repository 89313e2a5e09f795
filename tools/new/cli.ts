import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import type { Ask } from './settle.ts';
import { reportFolder, takeReportOption } from '#read/report-folder.ts';
import { startNew } from './start-new.ts';

takeReportOption();
const terminal = stdin.isTTY && stdout.isTTY ? createInterface({ input: stdin, output: stdout }) : undefined;
const ask: Ask | undefined =
  terminal && Object.assign((question: string) => terminal.question(question), { say: (sentence: string) => console.log(sentence) });
// Today in the editor's time zone.
const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
try {
  const { failed, output } = await startNew(process.argv.slice(2), reportFolder(), today, ask, process.env.REPORT);
  (failed ? console.error : console.log)(output);
  if (failed) process.exitCode = 1;
} catch (error) {
  // Ctrl+C or Ctrl+D instead of an answer.
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  console.error('\nNothing was written.');
  process.exitCode = 1;
} finally {
  terminal?.close();
}
