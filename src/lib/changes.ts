import { addressOfChange } from './addresses.ts';
import type { Change, Report } from '#report/report.ts';
import { parseBoundText } from '#schemas/bound-text.ts';
import type { ChangeClass } from '#schemas/change.ts';
import { cellsOfFigure } from './cite.ts';
import { formatDate } from './format.ts';
import { say } from './say.ts';

/** The changes of this edition to what a figure shows, newest first; they mark it until the next edition. */
export function listChangesOfFigure(report: Report, id: string): ChangeMark[] {
  const { spec } = report.figures.get(id)!;
  const cells = cellsOfFigure(report, id);
  const texts = [spec.finding, ...spec.notes].flatMap((text) => parseBoundText(text).parts);
  const bound = texts.flatMap((part) => {
    const { of, from, to } = part.kind === 'text' ? {} : (part.props as Record<string, string | undefined>);
    return [of, from, to].filter((address) => address !== undefined);
  });
  const shown = new Set([
    ...cells.map(({ address }) => address),
    // The words of a series are shown with its numbers.
    ...cells.map(({ datasetId, series }) => `${datasetId}/${series.id}`),
    ...bound,
  ]);
  // When a number is withdrawn, a figure that shows its whole series shows less.
  const whole = 'cells' in spec ? spec.cells.filter((address) => address.split('/').length === 2) : [];
  return listMarks(report, ({ changes }) =>
    changes.some(({ of, property }) => shown.has(of) || (property === 'number' && whole.some((one) => of.startsWith(`${one}/`)))),
  );
}

/** The changes of this edition to one number, newest first. */
export function listChangesOfCell(report: Report, address: string): ChangeMark[] {
  return listMarks(report, ({ changes }) => changes.some(({ of }) => of === address));
}

/** The ids of the figures that show what changed, in any edition. */
export function listFiguresOfCell(report: Report, address: string): string[] {
  return [...report.figures.keys()].filter((id) => cellsOfFigure(report, id).some((cell) => cell.address === address));
}

function listMarks(report: Report, isMeant: (change: Change) => boolean): ChangeMark[] {
  return report.changes
    .filter((change) => change.edition === report.identity.edition && isMeant(change))
    .map(({ id, date, class: kind, reason }) => ({
      id,
      kind,
      date,
      reason,
      text: say(report, 'change.mark', { date: formatDate(date), kind }),
      href: addressOfChange(id),
    }));
}

export interface ChangeMark {
  id: string;
  /** Class of the change. */
  kind: ChangeClass;
  date: string;
  reason: string;
  /** "Changed on 25 November 2026: correction". */
  text: string;
  href: string;
}
