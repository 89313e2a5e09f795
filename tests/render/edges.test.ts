import { expect, test } from 'vitest';
import type { FigureModel } from '#figures/figure-model.ts';
import { renderSvg } from '#figures/render-svg.ts';
import { getFigure } from './fixtures/drawings.ts';
import { readSvg } from './fixtures/read-svg.ts';

/** A fixture whose first point differs. */
function withFirstPoint(id: string, change: Partial<FigureModel['series'][number]['points'][number]>): FigureModel {
  const model = getFigure(id);
  const [first, ...others] = model.series;
  if (!first) throw new Error(`${id} has no series.`);
  const points = first.points.map((point, index) => (index === 0 ? { ...point, ...change } : point));
  return { ...model, series: [{ ...first, points }, ...others] };
}

test('an upper bound has an arrow that points back to its mark, and the key explains it', () => {
  const svg = renderSvg(withFirstPoint('users', { qualifier: 'at-most', label: 'at most 230' }), { drawing: 'wide', panel: 'linear' });
  const { cells, texts } = readSvg(svg);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['at most', 'at most 230']));
  const [, arrow = ''] = [...(cells[0]?.inner.matchAll(/d="([^"]*)"/g) ?? [])].map(([, data]) => data);
  const [, top, stem] = /^m[\d.]+ ([\d.]+)v([\d.]+)/.exec(arrow) ?? [];
  expect(Number(top)).toBeLessThan(cells[0]?.mark?.box.top ?? 0);
  expect(Number(stem)).toBeGreaterThan(0);
});

test('a target is hollow, with a thick outline', () => {
  const { cells } = readSvg(renderSvg(withFirstPoint('users', { status: 'target' }), { drawing: 'wide', panel: 'linear' }));
  expect(cells[0]?.mark?.attributes).toMatchObject({ class: 'fill-paper stroke-status', 'data-status': 'target', 'stroke-width': '2' });
});

test('the labels of adjacent breaks do not overlap', () => {
  const breaks = [4, 5].map((place) => ({ place, label: 'method changed' }));
  const { texts } = readSvg(renderSvg({ ...getFigure('share-of-trips'), breaks }, { drawing: 'narrow', panel: 'linear' }));
  const [one, other] = texts.filter(({ text }) => text === 'method changed');
  expect(Math.abs((one?.box.top ?? 0) - (other?.box.top ?? 0))).toBeGreaterThanOrEqual(12);
});

test('a break in one of several series is drawn between its points, not across the drawing', () => {
  const svg = renderSvg(getFigure('makers-of-lanes'), { drawing: 'wide', panel: 'linear' });
  const zigzag = /<path d="m[^"]*"[^>]*class="stroke-ink"[^>]*\/>/.exec(svg)?.[0] ?? '';
  expect(zigzag.length).toBeGreaterThan(0);
  expect(zigzag.length).toBeLessThan(100);
});

test('a value that a logarithmic scale cannot show is refused', () => {
  const model = withFirstPoint('bicycle-sales', { value: 0 });
  expect(() => renderSvg(model, { drawing: 'wide', panel: 'log' })).toThrow(
    'Figure "bicycle-sales" has a value of 0, which no logarithmic scale can show.',
  );
});

test('the axis of a logarithmic panel counts in tens', () => {
  const texts = readSvg(renderSvg(getFigure('bicycle-sales'), { drawing: 'narrow', panel: 'log' })).texts.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['1', '10', '100']));
});
