import type { FigureModel, FigureSeries } from './figure-model.ts';
import { units } from '#schemas/unit.ts';
import { sayFrom } from '#words/say-from.ts';

/**
 * A text alternative for a figure: its kind, its axes, every value with its status, every gap and every break. For screen readers, once per
 * figure.
 */
export function describeFigure(model: FigureModel): string {
  const sentences = [
    `${sayFrom(model.words, `drawing.${model.kind}`)}: ${model.subtitle}.`,
    describeAxes(model),
    ...describeValues(model),
    ...describeGaps(model),
    ...describeBreaks(model),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function describeAxes({ kind, categories, panels, unit, words }: FigureModel): string {
  const [first, last] = [categories[0]?.label ?? '', categories.at(-1)?.label ?? ''];
  const scale = kind === 'pairs' || !panels.includes('linear') ? 'log' : panels.includes('log') ? 'both' : 'zero';
  const range =
    kind === 'bars' || kind === 'pairs'
      ? sayFrom(words, 'drawing.rows', { count: categories.length })
      : sayFrom(words, 'drawing.span', { first, last });
  return sayFrom(words, `drawing.axes-${scale}`, { range, unit: units[unit].words });
}

function describeValues(model: FigureModel): string[] {
  if (model.kind === 'pairs') return describePairs(model);
  const named = model.series.length > 1 && model.kind !== 'bars';
  const lists = model.series.map((series) => (named ? `${series.label}: ` : '') + describePoints(series, model).join('; '));
  return model.kind === 'bars' ? [`${lists.join('; ')}.`] : lists.map((list) => `${list}.`);
}

function describePoints(series: FigureSeries, { categories, kind }: FigureModel): string[] {
  return series.points.map((point) => {
    const category = categories[point.at];
    const detail = kind === 'bars' && category?.detail ? `, ${category.detail}` : '';
    return `${category?.label ?? ''}${detail}, ${point.words}`;
  });
}

function describePairs({ categories, series, words: own }: FigureModel): string[] {
  return categories.map(({ label, detail }, at) => {
    const words = (id: string): string | undefined => series.find((each) => each.id === id)?.points.find((point) => point.at === at)?.words;
    const forecast = words('forecast') ?? sayFrom(own, 'drawing.unknown');
    const outcome = words('outcome');
    const pair =
      outcome === undefined
        ? sayFrom(own, 'drawing.pair-open', { label, forecast })
        : sayFrom(own, 'drawing.pair', { label, forecast, outcome });
    return `${pair}${detail === null ? '' : `, ${detail}`}.`;
  });
}

function describeGaps({ gaps, words }: FigureModel): string[] {
  const periods = gaps.map(({ first, last }) => (first === last ? first : sayFrom(words, 'drawing.span', { first, last })));
  return periods.length === 0 ? [] : [sayFrom(words, 'drawing.gaps', { periods: periods.join(', ') })];
}

function describeBreaks({ breaks, categories, series, words }: FigureModel): string[] {
  return breaks.map(({ place, label, series: id }) => {
    const owner = series.find((each) => each.id === id);
    // A break is between two observed periods, which need not be adjacent on the axis.
    const shown = ((owner ?? series[0])?.points ?? []).map(({ at }) => categories[at]!);
    const [before, next] = [shown.findLast((each) => each.place < place), shown.find((each) => each.place > place)];
    const between = { from: before?.label ?? '', to: next?.label ?? '', why: label };
    return owner ? sayFrom(words, 'drawing.break-in', { series: owner.label, ...between }) : sayFrom(words, 'drawing.break', between);
  });
}
