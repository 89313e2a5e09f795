import type { Entry } from './tables.ts';

/** The results for words and factors that were changed on one side. A word counts once; every report that prints it must have found it. */
export function formatOneSided(outcomes: OneSided[]): { report: string; passed: boolean } {
  const groups = Map.groupBy(outcomes, ({ side, kind }) => `${kind.padEnd(12)} ${side.padEnd(5)}`);
  const rows = [...groups].map(([name, group]) => {
    const entries = [...Map.groupBy(group, nameOf).values()];
    const printed = entries.filter((all) => all.some(isPrinted));
    const survived = printed.filter((all) => all.some((one) => isPrinted(one) && !one.isKilled)).length;
    const [changed, told] = [printed.length, printed.length - survived].map((count) => String(count).padStart(4));
    return `  ${name} ${changed} changed, ${told} found different, ${entries.length - printed.length} printed nowhere`;
  });
  const survivors = outcomes.filter((one) => isPrinted(one) && !one.isKilled);
  const idle = [...Map.groupBy(outcomes, nameOf)].filter(([, all]) => !all.some(isPrinted)).map(([name]) => name);
  return {
    report: [
      ...rows.toSorted(),
      `Printed nowhere: ${idle.join(', ') || 'none'}.`,
      survivors.length === 0 ? 'No survivors.' : 'Survivors:',
      ...survivors.flatMap((one) => [
        `  ${nameOf(one)} “${one.text}” in ${one.report}`,
        ...one.places.slice(0, 5).map((place) => `    ${place}`),
      ]),
    ].join('\n'),
    passed: survivors.length === 0 && outcomes.some(isPrinted),
  };
}

/** A word or factor of one side, in any report. */
export function nameOf({ side, table, path }: Pick<OneSided, 'side' | 'table' | 'path'>): string {
  return `${side} ${table}.${path}`;
}

function isPrinted({ places }: OneSided): boolean {
  return places.length > 0;
}

/** A word or factor that was changed on one side, and the result in one report. */
export interface OneSided extends Pick<Entry, 'table' | 'path' | 'text'> {
  side: 'site' | 'proof';
  kind: string;
  report: string;
  /** Where it appears; empty for a report that does not print it. */
  places: string[];
  isKilled: boolean;
}
