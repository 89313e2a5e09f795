import type { FigureSpec } from '#schemas/figure.ts';
import { units, type UnitId } from '#schemas/unit.ts';
import { bindPlain } from '#lib/bind.ts';
import { cellsOfFigure } from '#lib/cite.ts';
import { getAmountUnit } from '#lib/convert.ts';
import type { Report } from '#report/report.ts';

/**
 * The subtitle of a figure: measure, unit, place, period, without the unit if there is none. `chosen` is a unit other than that of its
 * numbers.
 */
export function subtitleOf(report: Report, spec: FigureSpec, chosen?: UnitId): string {
  const unit = chosen ?? ('projections' in spec ? getAmountUnit(report) : cellsOfFigure(report, spec.id)[0]?.unit);
  return [bindPlain(report, spec.measure), unit && units[unit].words, bindPlain(report, spec.place), bindPlain(report, spec.period)]
    .filter(Boolean)
    .join(', ');
}
