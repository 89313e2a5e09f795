import { componentProps } from '#schemas/components.ts';
import type { WrittenProse } from '#report/list-prose.ts';
import type { Report } from '#report/report.ts';

/**
 * Whether all of a text is known: every tag could be read, is a component that there is, and leads to a number that there is.
 * Where it is not, nothing can be said of what stands elsewhere in the file and leans on its text.
 */
export function isProseWhole(report: Report, { prose }: Pick<WrittenProse, 'prose'>): boolean {
  return (
    prose.faults.length === 0 &&
    prose.uses.every(({ name, props }) => name in componentProps && (name !== 'Value' || report.cells.has(props.of ?? '')))
  );
}
