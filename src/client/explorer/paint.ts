import type { Panel } from '#figures/axis.ts';
import { Chart } from '#figures/chart.ts';
import { toChartConfig } from '#figures/config.ts';
import type { FigureModel } from '#figures/figure-model.ts';
import { layoutFigure } from '#figures/layout.ts';
import type { Box } from '#figures/place-labels.ts';
import type { FigureLayout } from '#figures/layout-base.ts';
import type { Mark } from '#figures/marks.ts';
import { alignText } from './canvas-context.ts';
import { readTheme } from './colours.ts';
import type { Position } from './walk.ts';

/**
 * Draws a model on one canvas for each visible drawing, with the same size and position. `scale` is the reader's choice, if there is one.
 */
export function paintFigure(host: HTMLElement, stage: HTMLElement, model: FigureModel, scale: Panel | null): Painting[] {
  const seen = [...host.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0);
  return seen.map((svg, index) => paintOver(svg, stage, model, scale ?? model.panels[index] ?? 'linear'));
}

function paintOver(svg: SVGSVGElement, stage: HTMLElement, model: FigureModel, panel: Panel): Painting {
  const { width, height } = svg.viewBox.baseVal;
  const [place, around] = [svg.getBoundingClientRect(), stage.getBoundingClientRect()];
  const zoom = place.width / width;
  // The canvas is on whole device pixels, like the drawing; between them it would be blurred.
  const dots = devicePixelRatio;
  // Halves from the layout may be slightly too small: 189.2 px at 1.25 device pixels are 236.5, which browsers round up.
  const toDots = (px: number): number => Math.round(Number((px * dots).toFixed(2)));
  const [left, top, across, down] = [toDots(place.left), toDots(place.top), toDots(place.width), toDots(place.height)];
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { className: 'fig', width, height, ariaHidden: 'true' });
  Object.assign(canvas.style, {
    left: `${left / dots - around.left}px`,
    top: `${top / dots - around.top}px`,
    width: `${across / dots}px`,
    height: `${down / dots}px`,
  });
  stage.prepend(canvas);
  const theme = readTheme(canvas);
  alignText(canvas.getContext('2d')!, theme.paper);
  const layout = layoutFigure(model, { width, panel, height });
  const config = toChartConfig(model, theme, layout);
  const chart = new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: 1 } });
  // Chart.js moves lines to whole device pixels. The drawing in the page did not know the device, so this one uses its layout and is scaled
  // afterwards.
  Object.assign(canvas, { width: across, height: down });
  chart.ctx.setTransform(dots * zoom, 0, 0, dots * zoom, 0, 0);
  chart.draw();
  const { marks } = layout;
  const toPosition = ({ series, point }: Mark): Position => ({ series: model.series.indexOf(series), point: series.points.indexOf(point) });
  return {
    canvas,
    remove: () => {
      // Chart.js keeps charts that are not destroyed, and a bitmap lives as long as its canvas has a size.
      chart.destroy();
      Object.assign(canvas, { width: 0, height: 0 });
      canvas.remove();
    },
    findNearest: (clientX, clientY) => {
      const rect = canvas.getBoundingClientRect();
      const nearest = findNearest(model, layout, (clientX - rect.left) / zoom, (clientY - rect.top) / zoom);
      return nearest && toPosition(nearest);
    },
    findBox: (wanted) => {
      const mark = marks.find((each) => {
        const { series, point } = toPosition(each);
        return series === wanted.series && point === wanted.point;
      });
      return mark && toStageBox(mark.box, zoom, canvas);
    },
  };
}

/** The mark that a pointer refers to: if the drawing has categories side by side, in the closest category. */
function findNearest({ kind }: FigureModel, { marks, direction }: FigureLayout, x: number, y: number): Mark | undefined {
  const weight = kind === 'points' ? 1 : 20;
  const [across, along] = direction === 'y' ? [weight, 1] : [1, weight];
  const distanceOf = ({ box }: Mark): number => {
    const dx = Math.max(box.left - x, x - box.right, 0);
    const dy = Math.max(box.top - y, y - box.bottom, 0);
    return Math.hypot(dx * across, dy * along);
  };
  return marks.toSorted((one, other) => distanceOf(one) - distanceOf(other))[0];
}

function toStageBox({ left, right, top, bottom }: Box, zoom: number, { offsetLeft, offsetTop }: HTMLCanvasElement): Box {
  return {
    left: offsetLeft + left * zoom,
    right: offsetLeft + right * zoom,
    top: offsetTop + top * zoom,
    bottom: offsetTop + bottom * zoom,
  };
}

/** One canvas and the positions of its marks. */
export interface Painting {
  canvas: HTMLCanvasElement;
  /** Frees the resources of the painting. */
  remove(): void;
  /** Takes client coordinates, in px. */
  findNearest(clientX: number, clientY: number): Position | undefined;
  /** The box of a mark, in px relative to the stage. */
  findBox(position: Position): Box | undefined;
}
