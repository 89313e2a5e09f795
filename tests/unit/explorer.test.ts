import { describe, expect, test } from 'vitest';
import { describePoint } from '../../src/client/explorer/describe-point.ts';
import { formatView, parseView, toViewedModel } from '../../src/client/explorer/view.ts';
import { findNext, type Position } from '../../src/client/explorer/walk.ts';
import { toValueAxis } from '../../src/figures/axis.ts';
import { buildExplorableFigure } from '../../src/figures/build-explorable-figure.ts';
import type { ExplorableFigure } from '../../src/figures/explorable-figure.ts';
import { layoutFigure } from '../../src/figures/layout.ts';
import { readContent } from '../../src/read/read.ts';
import { joinReport } from '../../src/report/join.ts';
import type { Dataset } from '../../src/schemas/dataset.ts';
import type { Observation } from '../../src/schemas/observation.ts';
import { convertCell } from '../../src/lib/convert.ts';
import { formatCell } from '../../src/lib/format.ts';
import type { ChartSpec } from '../../src/schemas/figure.ts';
import { fixture, makeCell, readFixture } from './sample.ts';

const report = readFixture();
const charts = [...report.figures.values()].flatMap(({ spec, ...figure }) => ('scale' in spec ? [{ ...figure, spec }] : []));

function build(id: string, of = report): ExplorableFigure {
  const { spec, ...figure } = of.figures.get(id)!;
  return buildExplorableFigure(of, { ...figure, spec: spec as ChartSpec });
}

describe('another unit', () => {
  test.each([
    ['1.15', 'bn-cny', '11.5 亿元'],
    ['158.42', 'bn-cny', '1,584.2 亿元'],
    ['5.10', 'bn-cny', '51.0 亿元'],
    ['900', 'bn-cny', '9,000 亿元'],
    ['-3.70', 'bn-cny', '−37.0 亿元'],
    ['50', 'tn-cny', '500,000 亿元'],
  ] as const)('%s in %s are %s: ten times the billions, with the digits that were printed', (value, unit, words) => {
    expect(formatCell(convertCell(makeCell(value, { unit }), 'yi-cny'))).toBe(words);
  });

  test('needs no exchange rate', () => {
    expect(() => convertCell(makeCell('1', { unit: 'bn-usd' }), 'yi-cny')).toThrow('billion US dollars');
  });

  test('is offered if numbers are in billions of yuan, and is in the subtitle and at every number', () => {
    const offered = charts.filter(({ spec }) => build(spec.id).models.length > 1).map(({ spec }) => spec.id);
    expect(offered).toEqual(['sales-by-year', 'sales-by-maker']);
    const { model } = build('sales-by-year').models[1]!;
    expect(model.subtitle).toBe('Sales of electric bicycles, 亿元, Velmar, 2016 to 2027');
    expect(model.series[0]!.points[0]).toMatchObject({
      value: 0.4,
      label: '0.4',
      words: '0.4 亿元 (estimate)',
      cell: 'electric-bicycles/guild-sales/2016',
    });
  });
});

describe('another scale', () => {
  test('is offered if values are positive and span an order of magnitude, but not for bars, nor if both scales are drawn', () => {
    expect(charts.filter(({ spec }) => build(spec.id).scales.length > 0).map(({ spec }) => spec.id)).toEqual(['sales-by-maker']);
  });

  test.each(charts)('every view of $spec.id has the size of its drawing', ({ spec }) => {
    const { models, scales } = build(spec.id);
    for (const width of [328, 576])
      for (const { model } of models) {
        const panels = scales.length > 0 ? scales : model.panels;
        const { height } = layoutFigure(model, { width, panel: model.panels[0]! });
        for (const panel of panels) {
          const layout = layoutFigure(model, { width, panel, height });
          expect(layout.height).toBe(height);
          expect(layout.area.bottom - layout.area.top).toBeGreaterThan(60);
        }
      }
  });
});

describe('a view in the address', () => {
  const figure = build('sales-by-maker');
  const ids = figure.models[0]!.model.series.map(({ id }) => id);

  test('is empty at first', () => {
    expect(formatView(figure, parseView(figure, null))).toBe('');
  });

  test.each(['yi-cny', `-${ids[1]}`, `yi-cny,-${ids[0]},-${ids[2]}`])('%s survives a round trip', (text) => {
    expect(formatView(figure, parseView(figure, text))).toBe(text);
  });

  test('may hide every series but one; an address that hides all, or names unknown series, shows the default view', () => {
    expect(parseView(figure, ids.map((id) => `-${id}`).join(',')).hidden).toEqual([]);
    expect(formatView(figure, parseView(figure, 'bn-usd,-nobody/nothing,,<script>'))).toBe('');
    const streets = build('streets-by-year');
    expect(formatView(streets, parseView(streets, 'yi-cny,log'))).toBe('');
  });

  test('a series that is switched off keeps its position, so that the shapes of the others do not change', () => {
    const model = toViewedModel(figure, parseView(figure, `-${ids[0]}`));
    expect(model.series.map(({ id }) => id)).toEqual(ids);
    expect(model.series[0]!.points).toEqual([]);
  });
});

describe('the keyboard', () => {
  const walk = (id: string, keys: string[], view = ''): string => {
    const figure = build(id);
    const model = toViewedModel(figure, parseView(figure, view));
    const position = keys.reduce((from: Position | null, key) => findNext(model, from, key), null)!;
    return describePoint(figure, model, position).name;
  };

  test.each([
    ['sales-by-year', ['ArrowRight'], '2016, Bicycle guild, sales'],
    ['sales-by-year', ['ArrowRight', 'ArrowRight', 'ArrowRight'], '2018, Bicycle guild, sales'],
    ['sales-by-year', ['ArrowLeft', 'ArrowLeft'], '2016, Bicycle guild, sales'],
    ['sales-by-year', ['End', 'ArrowRight'], '2027, Bicycle guild, sales'],
    ['sales-by-year', ['End', 'Home'], '2016, Bicycle guild, sales'],
    ['sales-by-year', ['Home', 'ArrowDown'], '2016, Bicycle guild, sales'],
    ['lanes-by-district', ['ArrowDown', 'ArrowDown'], 'East Gardens'],
    ['forecasts-and-outcomes', ['ArrowDown', 'ArrowRight'], 'Sales of electric bicycles, 2022, outcome'],
    ['forecasts-and-outcomes', ['End', 'ArrowRight'], 'Sales of electric bicycles, 2027, forecast'],
  ] as const)('in %s: %j leads to “%s”', (id, keys, name) => {
    expect(walk(id, [...keys])).toBe(name);
  });

  test('skips series that are switched off', () => {
    const ids = build('sales-by-maker').models[0]!.model.series.map(({ id }) => id);
    expect(walk('sales-by-maker', ['Home', 'ArrowDown'], `-${ids[1]}`)).not.toBe(walk('sales-by-maker', ['Home', 'ArrowDown']));
  });
});

test('a number is announced with what readers must know: another measure, an uncertain period, a source that proves nothing, its note', () => {
  const say = (id: string, cell: string, of = report): string[] => {
    const figure = build(id, of);
    const { model } = figure.models[0]!;
    const series = model.series.findIndex(({ points }) => points.some((point) => point.cell === cell));
    return describePoint(figure, model, { series, point: model.series[series]!.points.findIndex((point) => point.cell === cell) }).spoken;
  };
  expect(say('sales-by-maker', 'electric-bicycles/study-sales/2021')).toContain('The source does not state the period explicitly');
  expect(say('sales-by-year', 'electric-bicycles/guild-sales/2025')).toContain(
    'Some shops had not answered when the yearbook was printed.',
  );
  const { entries } = readContent(fixture);
  const datasets = entries!.datasets.map((entry) =>
    entry.id === 'electric-bicycles' ? { ...entry, data: withDoubts(entry.data) } : entry,
  );
  const mixed = joinReport({ ...entries!, datasets }).report;
  const doubtful = say('sales-by-maker', 'electric-bicycles/study-sales/2022', mixed);
  expect(doubtful).toContain('Measure: Sales of all that rolls');
  expect(doubtful.join(' ')).toContain('(context only)');
  expect(say('sales-by-maker', 'electric-bicycles/luntong-sales/2022')).not.toContainEqual(expect.stringMatching(/^Measure: /));
});

test('switching a series off changes neither the axis nor the other series, and removes its breaks', () => {
  for (const { spec } of charts) {
    const figure = build(spec.id);
    const ids = figure.models[0]!.model.series.map(({ id }) => id);
    const full = toViewedModel(figure, parseView(figure, null));
    for (const id of ids.length > 1 ? ids : []) {
      const model = toViewedModel(figure, parseView(figure, `-${id}`));
      for (const panel of full.panels) expect(toValueAxis(model, panel)).toEqual(toValueAxis(full, panel));
      expect(model.breaks.filter((mark) => mark.series === id)).toEqual([]);
      expect(model.series.filter((series) => series.id !== id)).toEqual(full.series.filter((series) => series.id !== id));
    }
  }
});

test('every number is described with unit, status, date and sources', () => {
  for (const { spec } of charts) {
    const figure = build(spec.id);
    for (const { model } of figure.models)
      model.series.forEach(({ points }, series) =>
        points.forEach((_, point) => {
          const { name, value, lines, spoken } = describePoint(figure, model, { series, point });
          expect(name).not.toBe('');
          expect(value).toMatch(/\((actual|estimate|projected|target|reported)\)$/);
          for (const said of [lines, spoken]) {
            expect(said).toContainEqual(expect.stringMatching(/^(Stated .*\d{4}|When it was stated is not known)$/));
            expect(said).toContainEqual(expect.stringMatching(/^Sources?: \S/));
          }
        }),
      );
  }
});

/** The sales of the study have another measure, and a source that proves nothing. */
function withDoubts(data: Dataset): Dataset {
  const withContextOnly = (one: Observation): Observation => ({
    ...one,
    sources: [{ id: 'canal-institute-wheels-2023', role: 'context' }],
  });
  const measure = { id: 'rolling', label: 'Sales of all that rolls', definition: null, unit: 'bn-cny' as const };
  return {
    ...data,
    measures: [...data.measures, measure],
    series: data.series.map((one) =>
      one.id === 'study-sales' ? { ...one, measure: measure.id, observations: one.observations.map(withContextOnly) } : one,
    ),
  };
}
