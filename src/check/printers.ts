import type { LocatedProblem } from './check-content.ts';

/** The result of a check as text: grouped by file, sorted by line, with the count at the end. */
export function formatProblems(problems: LocatedProblem[], read: number): string {
  const lines: string[] = [];
  let file = '';
  for (const problem of problems) {
    if (problem.place.file !== file) lines.push((file = problem.place.file));
    lines.push(
      `  ${problem.line}:${problem.column}  ${problem.severity === 'warning' ? 'Warning: ' : ''}${problem.message}`,
      ...(problem.remedy ? [`         ${problem.remedy}`] : []),
    );
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.length - errors.length;
  const files = new Set(errors.map(({ place }) => place.file)).size;
  if (errors.length > 0)
    lines.push(
      `${count(errors.length, 'problem')} in ${count(files, 'file')}${warnings > 0 ? `, and ${count(warnings, 'warning')}` : ''}. Help: CONTRIBUTING.md#messages`,
    );
  else lines.push(`Content checked: ${count(read, 'file')}, no problems${warnings > 0 ? `, ${count(warnings, 'warning')}` : ''}.`);
  return lines.join('\n');
}

/** JSON for programs: every problem with its code, its place and its values. */
export function toJson(problems: LocatedProblem[], read: number): string {
  return JSON.stringify({ read, problems: problems.map(toPlain) }, null, 2);
}

/** A problem as plain data for programs, the preview and the summary of a pull request. */
export function toPlain({ code, severity, place: { file }, line, column, about, message, remedy }: LocatedProblem): PlainProblem {
  return { code, severity, file, line, column, about, message, remedy };
}

/** GitHub annotations, which GitHub shows at the lines of the pull request that they name. */
export function toAnnotations(problems: LocatedProblem[]): string {
  const value = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return problems
    .map(
      ({ code, severity, place: { file }, line, column, message, remedy }) =>
        `::${severity} file=${property(file)},line=${line},col=${column},title=${code}::${value(`${message} ${remedy}`)}`,
    )
    .join('\n');
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

export type PlainProblem = Pick<LocatedProblem, 'code' | 'severity' | 'line' | 'column' | 'about' | 'message' | 'remedy'> & {
  file: string;
};
