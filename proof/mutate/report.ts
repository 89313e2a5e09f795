import type { Alone } from './alone.ts';
import type { Verdict } from './judge.ts';
import type { Mutation } from './list-mutations.ts';

/** The results for the mutations of observations, by kind and by output. A unit is counted for each number that has it. */
export function formatObservations({ cells, refused, verdicts, stray, alone, builds }: Outcome): string {
  const kinds = ['value', 'unit', 'status', 'source'] as const;
  const refusals = [...refused].flatMap(([mutation, message]) => mutation.cells.map(() => ({ kind: mutation.kind, message })));
  const rows = kinds.map((kind) => {
    const checked = refusals.filter((one) => one.kind === kind).length;
    const built = verdicts.filter(({ mutation }) => mutation.kind === kind);
    const killed = built.filter(({ reasons }) => reasons.length === 0).length;
    return [kind, checked + built.length, checked, killed, built.length - killed];
  });
  const total = ['all', ...[1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0))];
  const [, all = 0, byCheck = 0, byOutputs = 0] = total.map(Number);
  const survivors = verdicts.filter(({ reasons }) => reasons.length > 0);
  return [
    `${cells} observations, ${all} mutations, ${builds} builds.`,
    formatTable([['changed', 'mutations', 'refused by the check', 'changed the outputs', 'survived'], ...rows, total]),
    `Kill rate: ${byCheck + byOutputs} of ${all}, ${(((byCheck + byOutputs) / all) * 100).toFixed(1)} %.`,
    'Why the check refused them:',
    formatTable(countMessages(refusals.map(({ message }) => message))),
    'Appearances of the changed numbers, and how many of them changed; 0 if an output does not state it:',
    formatTable([['output', ...kinds], ...countOutputs(verdicts, kinds)]),
    `Alone: ${alone.cell} from ${alone.from} to ${alone.to}. Its digits were in ${alone.before.length} texts and are now in ${alone.after.length}; ${alone.faults} differences.`,
    `Of ${alone.pictures} PNG pictures of figures, ${alone.wrongPictures.length} changed without showing it, or show it and did not change.`,
    ...[...alone.after, ...alone.wrongPictures].map((place) => `  ${place}`),
    ...stray.map((fault) => `A number that nobody changed differs: ${fault}`),
    survivors.length === 0 ? 'No survivors.' : 'Survivors:',
    ...survivors.flatMap(({ cell, mutation, reasons }) => [
      `  ${cell}: ${mutation.kind} from ${mutation.from} to ${mutation.to}`,
      ...reasons.map((reason) => `    ${reason}`),
    ]),
  ].join('\n');
}

function countOutputs(verdicts: Verdict[], kinds: readonly string[]): (string | number)[][] {
  const names = [...new Set(verdicts.flatMap(({ outputs }) => [...outputs.keys()]))];
  return names.map((name) => [
    name,
    ...kinds.map((kind) => {
      const counts = verdicts.filter(({ mutation }) => mutation.kind === kind).flatMap(({ outputs }) => outputs.get(name) ?? []);
      const all = counts.reduce((sum, count) => sum + count.all, 0);
      return all === 0 ? '–' : `${counts.reduce((sum, count) => sum + count.changed, 0)} of ${all}`;
    }),
  ]);
}

/** Messages without the parts that differ from case to case, most frequent first. */
function countMessages(messages: string[]): (string | number)[][] {
  const groups = Map.groupBy(messages, (message) => message.replace(/"[^"]*"/g, '"…"').replace(/[a-z0-9-]+\/[a-z0-9-]+\/[\dQH@-]+/g, '…'));
  return [...groups].map(([message, group]): [number, string] => [group.length, message]).sort((a, b) => b[0] - a[0]);
}

function formatTable(rows: (string | number)[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const pad = (field: string | number, column: number): string =>
    column === 0 && typeof field === 'string'
      ? field.padEnd(widths[column]!)
      : typeof field === 'string' && column === 1 && rows[0]!.length === 2
        ? field
        : String(field).padStart(widths[column]!);
  return `${rows.map((row) => `  ${row.map(pad).join('  ')}`).join('\n')}\n`;
}

interface Outcome {
  cells: number;
  refused: Map<Mutation, string>;
  verdicts: Verdict[];
  stray: string[];
  alone: Alone;
  builds: number;
}
