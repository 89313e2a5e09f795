import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { units } from '#schemas/unit.ts';
import { fileOf } from '#read/entries.ts';
import type { Cell, Report } from '#report/report.ts';
import { resolveCells } from '#report/resolve.ts';

/** Charts that cannot be drawn: two kinds of units on one axis, a logarithm of zero, a number twice. */
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
      const figure = spec.id;
      const say = <C extends Code>(code: C, ...about: Given<C>): unknown =>
        problems.push(problem({ file: fileOf('chapters', chapter.id), path: ['figures', at, 'cells'] }, code, ...about));
      const shown = spec.cells.flatMap((address): Cell[] => {
        const result = resolveCells(report.cells, address);
        return 'found' in result ? result.found : [];
      });
      const families = new Set(shown.map(({ measure }) => units[measure.unit].family));
      if (families.size > 1) say('figure-mixes-units', { figure, count: families.size });
      if (new Set(shown.map(({ measure }) => measure.unit)).size > 1 && families.size === 1) say('figure-mixes-sizes', { figure });
      const twice = shown.find((cell, index) => shown.indexOf(cell) < index);
      if (twice) say('figure-number-twice', { figure, address: twice.address });
      if (spec.scale === 'linear-and-log' && shown.some(({ observation }) => Number(observation.value) <= 0))
        say('figure-logarithm-of-zero', { figure });
      return problems;
    }),
  );
}

/** Pairs share one logarithmic axis of amounts. */
function checkPairs(report: Report, figure: string, ids: string[], place: Problem['place']): Problem[] {
  const unit = report.identity.amounts?.unit;
  if (unit === undefined) return [problem(place, 'figure-without-amounts', { figure })];
  return ids.flatMap((id): Problem[] => {
    const projection = report.projections.get(id);
    const cells = [projection?.forecast, projection?.outcome].flatMap((address) => (address ? (report.cells.get(address) ?? []) : []));
    const fits = cells.every(
      ({ measure, observation }) => units[measure.unit].family === units[unit].family && Number(observation.value) > 0,
    );
    return fits ? [] : [problem(place, 'figure-projection-off-axis', { projection: id, figure, unit: units[unit].words })];
  });
}
