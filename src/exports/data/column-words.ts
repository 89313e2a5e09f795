import { say } from '#lib/say.ts';
import type { Report } from '#report/report.ts';
import type { PlainKey } from '#words/keys.ts';

/** What a column contains, or the field of the same name, for a reader who has only the file. */
export function sayColumn(report: Pick<Report, 'words' | 'identity'>, key: ColumnKey): string {
  return say(report, key, { called: report.identity.audit.called, ...startsOfUnits });
}

/** How the ids of large units start. As typed words they would break the house style. */
const startsOfUnits = { tn: 'tn', bn: 'bn' };

/** The entry of the catalogue that says what a column contains. */
export type ColumnKey = Extract<PlainKey, `column.${string}`>;
