import type { Status } from '#schemas/observation.ts';
import type { FigureModel } from './figure-model.ts';
import type { Mark } from './marks.ts';
import type { Box } from './place-labels.ts';

/** The lines between marks: the segments of a line and, in pairs, the line from a forecast to its outcome. */
export function toJoins(model: FigureModel, marks: Mark[]): Join[] {
  if (model.kind === 'pairs') {
    const [forecasts, outcomes] = model.series.map((series) => marks.filter((mark) => mark.series === series));
    return (forecasts ?? []).flatMap((from) => {
      const to = outcomes?.find(({ point }) => point.at === from.point.at);
      return to ? [{ from, to, status: null, dashed: false }] : [];
    });
  }
  if (model.kind !== 'line') return [];
  return model.series.flatMap((series) => {
    const byPoint = new Map(marks.filter((mark) => mark.series === series).map((mark) => [mark.point, mark]));
    return series.joins.map(([first, second]): Join => {
      const [from, to] = [byPoint.get(series.points[first]!)!, byPoint.get(series.points[second]!)!];
      const dashed = [from, to].some(({ point }) => point.status === 'projection');
      return { from, to, status: to.point.status, dashed };
    });
  });
}

/** Small boxes along every line, for labels to avoid. */
export function toJoinBoxes(joins: Join[]): Box[] {
  return joins.flatMap(({ from, to }) => {
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 5));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
      return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
    });
  });
}

export interface Join {
  from: Mark;
  to: Mark;
  /** The status at its end; null between a forecast and its outcome. */
  status: Status | null;
  dashed: boolean;
}
