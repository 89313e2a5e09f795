import { join } from 'node:path';
import { findBlanks } from '#schemas/blank.ts';
import { kinds, type KindName, type NextStep } from './kinds.ts';

/**
 * What was written, the lines of its blanks, and what to run next. `since` is the revision with which changes are compared, `report` the
 * folder of another report than that of the project.
 */
export function describeNextSteps(
  written: Written[],
  kind: KindName,
  { since, report }: { since: string; report: string | undefined },
): string {
  const lines: string[] = [];
  for (const { file, text, isNew } of written) {
    const blanks = text.split('\n').flatMap((line, at) => findBlanks(line).map(({ what }) => ({ number: at + 1, what })));
    lines.push(
      `${isNew ? 'Wrote' : 'Added to'} ${report === undefined ? file : join(report, file)}${blanks.length === 0 ? '.' : ', with blanks to fill in:'}`,
    );
    // In YAML, the closing quote follows the blank.
    for (const { number, what } of blanks) lines.push(`  line ${number}  ${what.replace(/\.?["']$/, '')}`);
  }
  const nextSteps: Record<NextStep, [command: string, does: string]> = {
    change: [`new -- change --since ${since}`, 'records the new numbers for readers, when nothing is missing'],
    'check:changes': [`check:changes -- --since ${since}`, 'says whether every change to a number is recorded'],
  };
  const steps = [
    ['check', 'says what is still missing or wrong'] as const,
    ['dev', 'shows it'] as const,
    ...kinds[kind].next.map((step) => nextSteps[step]),
  ];
  const commands = steps.map(([command]) => withReport(command, report));
  const width = Math.max(...commands.map((command) => command.length));
  return [...lines, '', 'Then:', ...steps.map(([, does], at) => `  npm run ${commands[at]!.padEnd(width)}   ${does}`)].join('\n');
}

function withReport(command: string, report: string | undefined): string {
  if (report === undefined) return command;
  return `${command}${command.includes(' -- ') ? '' : ' --'} --report ${report}`;
}

/** A file to write. */
export interface Written {
  file: string;
  text: string;
  /** False if it adds to an existing file. */
  isNew: boolean;
}
