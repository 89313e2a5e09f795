import type { Problem } from '#problems/problem.ts';
import { units } from '#schemas/unit.ts';
import { fileOf } from '#read/entries.ts';
import type { Located, Report } from '#report/report.ts';
import { resolveCells } from '#report/resolve.ts';

/** What a chart cannot draw: units of two kinds on one axis, a logarithm of zero, a number twice. */
export function checkFigures(report: Report): Problem[] {
  return report.chapters.flatMap((chapter) =>
    chapter.figures.flatMap((spec, at) => {
      if ('projections' in spec)
        return checkPairs(report, spec.id, spec.projections, {
          file: fileOf('chapters', chapter.id),
          path: ['figures', at, 'projections'],
        });
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

/** Pairs stand on one logarithmic axis of amounts. */
function checkPairs(report: Report, figure: string, ids: string[], place: Problem['place']): Problem[] {
  const unit = report.identity.amounts?.unit;
  if (unit === undefined)
    return [
      {
        place,
        message: `The figure "${figure}" pairs forecasts with outcomes, and this report names no unit for amounts.`,
        remedy: 'Add amounts to content/report.yaml.',
        severity: 'error',
      },
    ];
  return ids.flatMap((id): Problem[] => {
    const projection = report.projections.get(id);
    const cells = [projection?.forecast, projection?.outcome].flatMap((address) =>
      address ? (report.observations.get(address) ?? []) : [],
    );
    const fits = cells.every(
      ({ measure, observation }) => units[measure.unit].family === units[unit].family && Number(observation.value) > 0,
    );
    if (fits) return [];
    return [
      {
        place,
        message: `The projection "${id}" has no place in the figure "${figure}": its axis counts ${units[unit].words}, above zero.`,
        remedy: 'Leave it out, and say so in a note.',
        severity: 'error',
      },
    ];
  });
}
