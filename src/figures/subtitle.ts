import type { FigureSpec } from '#schemas/figure.ts';
import { units } from '#schemas/unit.ts';
import { cellsOfFigure } from '#lib/cite.ts';
import type { Report } from '#report/report.ts';

/** The statistical subtitle of a figure: measure, unit, place, period. What has no unit has none in its subtitle. */
export function subtitleOf(report: Report, spec: FigureSpec): string {
  const unit = 'projections' in spec ? 'bn-cny' : cellsOfFigure(report, spec.id)[0]?.unit;
  return [spec.measure, unit && units[unit].words, spec.place, spec.period].filter(Boolean).join(', ');
}
