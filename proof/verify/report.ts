import type { Numbers } from './numbers.ts';
import type { Fault, Tally } from './tally.ts';

/** One line for each kind of output: how many appearances of numbers, how many numbers, and what was compared. */
export function formatTable({ facts, derived }: Numbers, { appearances, faults }: Tally): string {
  const groups = Map.groupBy(appearances, ({ output }) => output);
  const rows = [...groups].map(([output, group]) => [
    output,
    String(group.length),
    String(new Set(group.map(({ cell }) => cell)).size),
    String(group.reduce((sum, { statements }) => sum + statements.length, 0)),
    String(faults.filter((fault) => fault.output === output).length),
  ]);
  const statements = appearances.reduce((sum, one) => sum + one.statements.length, 0);
  const total = ['all outputs', appearances.length, new Set(appearances.map(({ cell }) => cell)).size, statements, faults.length].map(
    String,
  );
  const table = [['output', 'appearances', 'numbers', 'statements', 'differences'], ...rows, total];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row.map((field, column) => (column === 0 ? field.padEnd(widths[0]!) : field.padStart(widths[column]!))).join('  '),
  );
  return `${lines.join('\n')}\n\n${facts.cells.size} observations and ${derived.size} derived numbers in the content.`;
}

/** Every difference: file, address, shown text, expected text. */
export function formatFaults(faults: Fault[]): string {
  const lines = faults.map(
    ({ output, file, cell, aspect, shown, expected }) =>
      `${file === '' ? output : file}  ${cell}\n    ${output}, ${aspect}: shown “${shown}”, expected “${expected}”`,
  );
  return `${lines.join('\n')}\n\n${faults.length} ${faults.length === 1 ? 'difference' : 'differences'}.`;
}
