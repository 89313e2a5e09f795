import type { Chart, Plugin } from 'chart.js';
import type { FigureParts } from '../figure-parts.ts';
import type { Box } from '../place-labels.ts';

/** Draws the lines between marks: the segments of a line and, in pairs, the line from a forecast to its outcome. */
export function toJoinsPlugin(parts: FigureParts): Plugin {
  return {
    id: 'joins',
    beforeDatasetsDraw: (chart) => {
      const { ctx } = chart;
      for (const { from, to, colour, dashed } of toJoins(chart, parts)) {
        ctx.save();
        ctx.strokeStyle = colour;
        ctx.lineWidth = parts.model.kind === 'line' ? 2 : 1.5;
        ctx.setLineDash(dashed ? [5, 4] : []);
        ctx.beginPath();
        ctx.moveTo(from.x, from.y);
        ctx.lineTo(to.x, to.y);
        ctx.stroke();
        ctx.restore();
      }
    },
  };
}

/** Small boxes along every line, for labels to avoid. */
export function toJoinBoxes(chart: Chart, parts: FigureParts): Box[] {
  return toJoins(chart, parts).flatMap(({ from, to }) => {
    const steps = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 5));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
      return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
    });
  });
}

function toJoins(chart: Chart, { model, theme, layout }: FigureParts): Join[] {
  const getPoint = (series: number, point: number): Point => {
    const element = chart.getDatasetMeta(series).data[point];
    return { x: element?.x ?? 0, y: element?.y ?? 0 };
  };
  if (model.kind === 'pairs') {
    const [forecast, outcome] = model.series;
    return (forecast?.points ?? []).flatMap((point, index) => {
      const partner = outcome?.points.findIndex((other) => other.at === point.at) ?? -1;
      return partner === -1 ? [] : [{ from: getPoint(0, index), to: getPoint(1, partner), colour: theme.muted, dashed: false }];
    });
  }
  if (layout.direction === 'x' || model.kind === 'columns') return [];
  return model.series.flatMap((series, index) =>
    series.joins.map(([from, to]) => {
      const dashed = [from, to].some((each) => series.points[each]?.status === 'projection');
      return {
        from: getPoint(index, from),
        to: getPoint(index, to),
        colour: theme.status[series.points[to]?.status ?? 'estimate'],
        dashed,
      };
    }),
  );
}

interface Point {
  x: number;
  y: number;
}

interface Join {
  from: Point;
  to: Point;
  colour: string;
  dashed: boolean;
}
