import type { FigureModel, FigureSeries } from './figure-model.ts';
import { units } from '#schemas/unit.ts';

/** A figure in plain words: its kind, its axes, every value with its status, every gap and every break. For screen readers, once per figure. */
export function describeFigure(model: FigureModel): string {
  const sentences = [
    `${kindWords[model.kind]}: ${model.subtitle}.`,
    describeAxes(model),
    ...describeValues(model),
    ...describeGaps(model),
    ...describeBreaks(model),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const kindWords: Record<FigureModel['kind'], string> = {
  columns: 'Column chart',
  line: 'Line chart',
  bars: 'Bar chart',
  points: 'Chart of points',
  pairs: 'Chart of forecasts and outcomes',
};

function describeAxes({ kind, categories, panels, unit }: FigureModel): string {
  const [first, last] = [categories[0]?.label ?? '', categories.at(-1)?.label ?? ''];
  const scale =
    kind === 'pairs'
      ? ' on a logarithmic scale'
      : panels.includes('log')
        ? panels.length > 1
          ? ' from zero, and as points on a logarithmic scale'
          : ' on a logarithmic scale'
        : ' from zero';
  const range = kind === 'bars' || kind === 'pairs' ? `${categories.length} rows` : `${first} to ${last}`;
  return `Axes: ${range}; ${units[unit].words}${scale}.`;
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

function describePairs({ categories, series }: FigureModel): string[] {
  return categories.map(({ label, detail }, at) => {
    const words = (id: string): string | undefined => series.find((each) => each.id === id)?.points.find((point) => point.at === at)?.words;
    return `${label}: forecast ${words('forecast') ?? 'unknown'}, ${words('outcome') === undefined ? 'no outcome' : `outcome ${words('outcome')}`}${detail === null ? '' : `, ${detail}`}.`;
  });
}

function describeGaps({ categories, series, kind }: FigureModel): string[] {
  if (kind !== 'columns' && kind !== 'line') return [];
  const filled = new Set(series.filter(({ role }) => role === 'main').flatMap(({ points }) => points.map(({ at }) => at)));
  const empty = categories.filter((_, index) => !filled.has(index)).map(({ label }) => label);
  return empty.length === 0 ? [] : [`No value found for ${empty.join(', ')}.`];
}

function describeBreaks({ breaks, categories, series }: FigureModel): string[] {
  return breaks.map(({ after, label, series: id }) => {
    const owner = series.find((each) => each.id === id);
    // A break lies between two observed periods, which need not be neighbours on the axis.
    const points = (owner ?? series[0])?.points ?? [];
    const before = points.findLast((point) => point.at <= after)?.at ?? after;
    const behind = points.find((point) => point.at > after)?.at ?? after + 1;
    return `Break${owner ? ` in ${owner.label}` : ''} between ${categories[before]?.label ?? ''} and ${categories[behind]?.label ?? ''}: ${label}.`;
  });
}
