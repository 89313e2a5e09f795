import { componentProps } from '#schemas/components.ts';
import type { WrittenProse } from '#report/list-prose.ts';
import type { Report } from '#report/report.ts';

/**
 * Whether a text is completely known: every tag could be read, and refers to an existing component and number. Otherwise checks of other
 * parts of the file that depend on the text would be guesses.
 */
export function isProseWhole(report: Report, { prose }: Pick<WrittenProse, 'prose'>): boolean {
  return (
    prose.faults.length === 0 &&
    prose.uses.every(({ name, props }) => name in componentProps && (name !== 'Value' || report.cells.has(props.of ?? '')))
  );
}
