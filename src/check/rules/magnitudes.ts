import { lengthOf, middleOf } from '#schemas/periods.ts';
import { problem, type Problem } from '#problems/problem.ts';
import { units } from '#schemas/unit.ts';
import { fileOf } from '#read/entries.ts';
import type { Report } from '#report/report.ts';
import { findSlips, type Point } from '../find-slips.ts';

/**
 * Numbers that look ten or a hundred times too large or too small, as when 亿 (a hundred million) is taken for a billion. Finds a number
 * that differs from both its neighbours in its series, or at either end from the trend of the two nearest; in a series of two, a fall to
 * less than three tenths or a rise to more than seven and a half times in a year; and a number that is ten or a hundred times, within a
 * tenth, what another maker gives for the same measure and period. Does not find a slip in a series of one number that nobody else
 * measures, or in all numbers of a series at once. Ignores percentages and counts of things, which change abruptly.
 */
export function checkMagnitudes(report: Report): Problem[] {
  return [...report.datasets].flatMap(([id, { series, measures }]) =>
    measures
      .filter(({ unit }) => ['cny', 'usd', 'people', 'accounts', 'downloads'].includes(units[unit].family))
      .flatMap((measure) => {
        const group = series.flatMap((one, at) => {
          const points = one.observations.map(({ period, value }, index) => ({
            series: at,
            index,
            period,
            time: middleOf(period),
            value: Number(value),
          }));
          // A quarter sells less than its year.
          return one.measure === measure.id ? [...Map.groupBy(points, ({ period }) => lengthOf(period)).values()] : [];
        });
        const nameOf = ({ series: at, period }: Point): string => `${id}/${series[at]!.id}/${period}`;
        return findSlips(group).map(({ point, factor, or }) => {
          const place = { file: fileOf('datasets', id), path: ['series', point.series, 'observations', point.index, 'value'] };
          const { value } = series[point.series]!.observations[point.index]!;
          const about = { value, times: factor > 1 ? `${factor} times` : factor === 0.1 ? 'a tenth of' : 'a hundredth of' };
          return or ? problem(place, 'magnitude-odd-of-two', { ...about, other: nameOf(or) }) : problem(place, 'magnitude-odd', about);
        });
      }),
  );
}
