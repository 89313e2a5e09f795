import type { Problem } from '#schemas/problem.ts';
import { units } from '#schemas/unit.ts';
import { fileOf } from '#report/entries.ts';
import type { Located, Report } from '#report/report.ts';
import { resolveCells } from '#report/resolve.ts';

/** What a chart cannot draw: units of two kinds on one axis, a logarithm of zero, columns of two makers, a number twice. */
export function checkFigures(report: Report): Problem[] {
  return report.chapters.flatMap((chapter) =>
    chapter.figures.flatMap((spec, at) => {
      if (!('cells' in spec)) return [];
      const problems: Problem[] = [];
      const say = (message: string, remedy: string): void =>
        void problems.push({
          place: { file: fileOf('chapters', chapter.id), path: ['figures', at, 'cells'] },
          message,
          remedy,
          severity: 'error',
        });
      const shown = spec.cells.flatMap((address): Located[] => {
        const result = resolveCells(report.observations, address);
        return 'found' in result ? result.found : [];
      });
      const families = new Set(shown.map(({ measure }) => units[measure.unit].family));
      if (families.size > 1)
        say(`The figure "${spec.id}" mixes units of ${families.size} kinds on one axis.`, 'Draw two figures, one for each unit.');
      if (new Set(shown.map(({ measure }) => measure.unit)).size > 1 && families.size === 1)
        say(`The figure "${spec.id}" mixes billions and trillions.`, 'Show numbers of one unit in one figure.');
      const twice = shown.find((cell, index) => shown.indexOf(cell) < index);
      if (twice) say(`The figure "${spec.id}" shows "${twice.address}" twice.`, 'Name the number once.');
      if (spec.scale === 'linear-and-log' && shown.some(({ observation }) => Number(observation.value) <= 0))
        say(`The figure "${spec.id}" cannot have a logarithmic panel: not all its numbers are above zero.`, 'Use scale: linear.');
      return problems;
    }),
  );
}
