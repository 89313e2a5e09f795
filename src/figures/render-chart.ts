import { say } from '#lib/say.ts';
import { once } from '#report/once.ts';
import type { Report } from '#report/report.ts';
import { buildFigureModel } from './build-figure-model.ts';
import { renderSvg, type SvgOptions } from './render-svg.ts';

/**
 * One drawing for each panel of a chart, the same on every page that shows it: the page has its name and description, and those of a further
 * panel. A figure of words has none.
 */
export const renderChart = once((report: Report, id: string, drawing: SvgOptions['drawing']): string[] => {
  const { spec, ...figure } = report.figures.get(id)!;
  if (!('scale' in spec)) return [];
  const model = buildFigureModel(report, { ...figure, spec });
  return model.panels.map((panel, index) => {
    const size = { drawing, panel, titleId: `${id}-t` };
    return index === 0
      ? renderSvg(model, { ...size, descriptionId: `${id}-d` })
      : renderSvg(model, { ...size, descriptionId: `${id}-${drawing}-d`, panelName: say(report, `explore.${panel}`) });
  });
});
