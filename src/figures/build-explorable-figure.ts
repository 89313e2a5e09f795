import { bindPlain } from '#lib/bind.ts';
import type { Cell, Figure, Report } from '#report/report.ts';
import { cellsOfFigure, nameSource, proofIds } from '#lib/cite.ts';
import { nameChoice } from '#lib/convert.ts';
import { formatDate, statusWords } from '#lib/format.ts';
import { pickWords, say } from '#lib/say.ts';
import { units } from '#schemas/unit.ts';
import type { ChartSpec } from '#schemas/figure.ts';
import type { Panel } from './axis.ts';
import { buildFigureModel } from './build-figure-model.ts';
import type { ExplorableFigure, Origin } from './explorable-figure.ts';
import type { FigureModel } from './figure-model.ts';

/** A chart with every option that a reader can choose, from the same cells as its drawing. */
export function buildExplorableFigure(report: Report, figure: Figure & { spec: ChartSpec }): ExplorableFigure {
  const cells = cellsOfFigure(report, figure.spec.id);
  const model = buildFigureModel(report, figure);
  const own = { unit: model.unit, name: units[model.unit].words, model };
  const { amounts } = report.identity;
  const second = model.kind !== 'pairs' && cells.every(({ unit }) => unit === amounts?.unit) ? amounts?.second : null;
  const measures = new Set(cells.map(({ measure }) => measure.label));
  const origins = cells.map((cell): [string, Origin] => [
    cell.address,
    {
      status: statusWords[cell.status],
      stated: cell.observation.stated === null ? null : formatDate(cell.observation.stated),
      sources: listSources(report, cell),
      measure: measures.size > 1 ? cell.measure.label : null,
      uncertain: cell.observation.periodUncertain === true,
      note: cell.observation.note && bindPlain(report, cell.observation.note),
    },
  ]);
  return {
    models: second ? [own, { unit: second, name: nameChoice(second, model.unit), model: buildFigureModel(report, figure, second) }] : [own],
    scales: listScales(model),
    words: pickWords(report, 'explore'),
    origins: Object.fromEntries(origins),
  };
}

function listSources(report: Report, cell: Cell): string[] {
  const proofs = new Set(proofIds(cell));
  return cell.sources
    .filter(({ id }) => proofs.has(id))
    .map(({ id, role }) => `${nameSource(report.sources.get(id)!)}${role === 'context' ? ` (${say(report, 'role.context')})` : ''}`);
}

/** Both scales are useful if all values are above zero and span more than one order of magnitude, but never for bars. */
function listScales({ kind, panels, series }: FigureModel): Panel[] {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const spans = Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) >= 10;
  return panels.length === 1 && spans && kind !== 'bars' && kind !== 'pairs' ? ['linear', 'log'] : [];
}
