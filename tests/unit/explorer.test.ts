import { describe, expect, test } from 'vitest';
import { describePoint } from '../../src/client/explorer/describe-point.ts';
import { formatView, parseView, toViewedModel } from '../../src/client/explorer/view.ts';
import { findNext, type Place } from '../../src/client/explorer/walk.ts';
import { toValueAxis } from '../../src/figures/axis.ts';
import { buildExplorableFigure } from '../../src/figures/build-explorable-figure.ts';
import type { ExplorableFigure } from '../../src/figures/explorable-figure.ts';
import { layoutFigure } from '../../src/figures/layout.ts';
import { convertCell } from '../../src/lib/convert.ts';
import { formatCell } from '../../src/lib/format.ts';
import type { ChartSpec } from '../../src/schemas/figure.ts';
import { makeCell, readReport, root } from './sample.ts';

const report = readReport(root);
const charts = [...report.figures.values()].flatMap(({ spec, ...figure }) => ('scale' in spec ? [{ ...figure, spec }] : []));

function build(id: string): ExplorableFigure {
  const { spec, ...figure } = report.figures.get(id)!;
  return buildExplorableFigure(report, { ...figure, spec: spec as ChartSpec });
}

describe('another unit', () => {
  test.each([
    ['1.15', 'bn-cny', '11.5 亿元'],
    ['166.53', 'bn-cny', '1,665.3 亿元'],
    ['5.10', 'bn-cny', '51.0 亿元'],
    ['900', 'bn-cny', '9,000 亿元'],
    ['-3.70', 'bn-cny', '−37.0 亿元'],
    ['50', 'tn-cny', '500,000 亿元'],
  ] as const)('%s in %s are %s: ten times the billions, with the digits that were printed', (value, unit, words) => {
    expect(formatCell(convertCell(makeCell(value, { unit }), 'yi-cny'))).toBe(words);
  });

  test('is no matter of exchange rates', () => {
    expect(() => convertCell(makeCell('1', { unit: 'bn-usd' }), 'yi-cny')).toThrow('billion US dollars');
  });

  test('is offered where numbers are in billions of yuan, and says so in the subtitle and at every number', () => {
    const offered = charts.filter(({ spec }) => build(spec.id).models.length > 1).map(({ spec }) => spec.id);
    expect(offered).toEqual(['aigc-core-market', 'other-measures-2024', 'ai-core-industry']);
    const { model } = build('aigc-core-market').models[1]!;
    expect(model.subtitle).toBe('AIGC core market, no definition found, 亿元, China, 2022 to 2028');
    expect(model.series[0]!.points[0]).toMatchObject({
      value: 11.5,
      label: '11.5',
      words: '11.5 亿元 (estimate)',
      cell: 'aigc-core-market/iimedia/2022',
    });
  });
});

describe('another scale', () => {
  test('is offered where values span an order of magnitude above zero, neither for bars nor where both scales are drawn', () => {
    expect(charts.filter(({ spec }) => build(spec.id).scales.length > 0).map(({ spec }) => spec.id)).toEqual(['aigc-core-growth']);
  });

  test.each(charts)('every view of $spec.id takes the room of its drawing', ({ spec }) => {
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
  const figure = build('ai-core-industry');
  const ids = figure.models[0]!.model.series.map(({ id }) => id);

  test('begins with nothing to say', () => {
    expect(formatView(figure, parseView(figure, null))).toBe('');
  });

  test.each(['yi-cny', `-${ids[1]}`, `yi-cny,-${ids[0]},-${ids[2]}`])('%s comes back as it was', (text) => {
    expect(formatView(figure, parseView(figure, text))).toBe(text);
  });

  test('may hide every series but one; an address that hides all, or names what is not there, shows the figure as it is', () => {
    expect(parseView(figure, ids.map((id) => `-${id}`).join(',')).hidden).toEqual([]);
    expect(formatView(figure, parseView(figure, 'bn-usd,log,-nobody/nothing,,<script>'))).toBe('');
  });

  test('a series that is switched off keeps its place, so that the shapes of the others keep their meaning', () => {
    const model = toViewedModel(figure, parseView(figure, `-${ids[0]}`));
    expect(model.series.map(({ id }) => id)).toEqual(ids);
    expect(model.series[0]!.points).toEqual([]);
  });
});

describe('the keyboard', () => {
  const walk = (id: string, keys: string[], view = ''): string => {
    const figure = build(id);
    const model = toViewedModel(figure, parseView(figure, view));
    const place = keys.reduce((from: Place | null, key) => findNext(model, from, key), null)!;
    return describePoint(figure, model, place).name;
  };

  test.each([
    ['aigc-core-market', ['ArrowRight'], '2022, iiMedia, values'],
    ['aigc-core-market', ['ArrowRight', 'ArrowRight', 'ArrowRight'], '2024, iiMedia, values'],
    ['aigc-core-market', ['ArrowLeft', 'ArrowLeft'], '2022, iiMedia, values'],
    ['aigc-core-market', ['End', 'ArrowRight'], '2028, iiMedia, values'],
    ['aigc-core-market', ['End', 'Home'], '2022, iiMedia, values'],
    ['aigc-core-market', ['Home', 'ArrowDown'], '2022, iiMedia, values'],
    ['sector-gains', ['ArrowDown', 'ArrowDown'], 'CPO sector'],
    ['projections-outcomes', ['ArrowDown', 'ArrowRight'], 'Digital economy, wide measure, 2023, outcome'],
    ['projections-outcomes', ['End', 'ArrowRight'], 'AIGC core market, 2026, forecast'],
  ] as const)('in %s: %j leads to “%s”', (id, keys, name) => {
    expect(walk(id, [...keys])).toBe(name);
  });

  test('passes over series that are switched off', () => {
    const ids = build('ai-core-industry').models[0]!.model.series.map(({ id }) => id);
    expect(walk('ai-core-industry', ['Home', 'ArrowDown'], `-${ids[1]}`)).not.toBe(walk('ai-core-industry', ['Home', 'ArrowDown']));
  });
});

test('what must be known of a number is said with it: another measure, an uncertain period, a source that proves nothing, its note', () => {
  const say = (id: string, cell: string): string[] => {
    const figure = build(id);
    const { model } = figure.models[0]!;
    const series = model.series.findIndex(({ points }) => points.some((point) => point.cell === cell));
    return describePoint(figure, model, { series, point: model.series[series]!.points.findIndex((point) => point.cell === cell) }).spoken;
  };
  expect(say('projections-outcomes', 'ai-core-industry/caict-industry/2020')).toContain('Measure: AI industry');
  expect(say('ai-core-industry', 'ai-core-industry/miit/2021')).toContain('The source does not spell out the period');
  expect(say('sector-gains', 'a-share-2023/wind-all-a/2023').join(' ')).toContain('(context only)');
  expect(say('aigc-core-market', 'aigc-core-market/iimedia/2023')).toContain(
    'Never revised: a later chart repeats it without the mark of an expectation.',
  );
});

test('switching a series off changes neither the axis nor what belongs to the others; its breaks go with it', () => {
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
