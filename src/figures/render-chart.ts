import { once } from '#report/once.ts';
import type { Report } from '#report/report.ts';
import { buildFigureModel } from './build-figure-model.ts';
import { renderSvg, type SvgOptions } from './render-svg.ts';

/**
 * One drawing for each panel of a chart, the same on every page that shows it: the page has its name and description. A figure of words has
 * none.
 */
export const renderChart = once((report: Report, id: string, drawing: SvgOptions['drawing']): string[] => {
  const { spec, ...figure } = report.figures.get(id)!;
  if (!('scale' in spec)) return [];
  const model = buildFigureModel(report, { ...figure, spec });
  return model.panels.map((panel) => renderSvg(model, { drawing, panel, titleId: `${id}-t`, descriptionId: `${id}-d` }));
});
