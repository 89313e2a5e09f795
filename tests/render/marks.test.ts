import { describe, expect, test } from 'vitest';
import { renderSvg } from '#figures/render-svg.ts';
import { drawings, getFigure } from './fixtures/drawings.ts';
import { getEnd, getPixel, invertMark, readSvg } from './fixtures/read-svg.ts';

describe.each(drawings)('$name', ({ model, panel, svg }) => {
  const { root, cells } = readSvg(svg);
  const points = model.series.flatMap((series) => series.points.map((point) => ({ ...point, role: series.role })));

  test('shows every number once, as a mark and a printed number in the group of its cell', () => {
    expect(cells.map(({ cell }) => cell).toSorted()).toEqual(points.map(({ cell }) => cell).toSorted());
    for (const { cell, inner, mark } of cells) {
      const point = points.find((each) => each.cell === cell);
      const printed = [...inner.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text).join(' ');
      expect(mark, cell).not.toBeNull();
      expect(printed).toContain(point?.label);
    }
  });

  test('draws every mark at its value on the axis, to within half a px', () => {
    for (const { cell, mark } of cells) {
      const value = points.find((each) => each.cell === cell)?.value ?? NaN;
      if (!mark) throw new Error(`${cell} has no mark.`);
      expect(Math.abs(getEnd(mark, root) - getPixel(value, root)), cell).toBeLessThan(0.5);
      const neighbour = invertMark(
        {
          ...mark,
          box: { left: mark.box.left + 0.5, right: mark.box.right + 0.5, top: mark.box.top + 0.5, bottom: mark.box.bottom + 0.5 },
        },
        root,
      );
      expect(Math.abs(invertMark(mark, root) - value), cell).toBeLessThanOrEqual(
        Math.abs(neighbour - value) + Math.abs(value) * 0.02 + 0.01,
      );
    }
  });

  test('starts columns and bars at zero, never on a logarithmic axis', () => {
    const blocks = cells.filter(({ mark }) => mark?.role === 'column' || mark?.role === 'bar');
    for (const { mark, cell } of blocks) {
      const { box } = mark ?? { box: { left: 0, right: 0, top: 0, bottom: 0 } };
      const ends = root['data-dir'] === 'x' ? [box.left, box.right] : [box.top, box.bottom];
      expect(Math.min(...ends.map((end) => Math.abs(end - getPixel(0, root)))), cell).toBeLessThan(0.5);
    }
    if (panel === 'log') expect(blocks).toEqual([]);
    if (blocks.length > 0) expect(root['data-axis']).toBe('linear');
  });
});

test('statuses differ in fill and pattern, not only in colour', () => {
  const { cells } = readSvg(renderSvg(getFigure('other-counts'), { drawing: 'wide', panel: 'linear' }));
  const [estimate, reported, projection] = cells.map(({ mark, inner }) => ({
    mark: mark?.attributes ?? {},
    shapes: inner.match(/<path/g)?.length,
  }));
  expect(estimate).toMatchObject({ mark: { class: 'fill-estimate-fill stroke-status' }, shapes: 1 });
  expect(reported).toMatchObject({ mark: { class: 'fill-paper stroke-status', 'data-status': 'reported' }, shapes: 2 });
  expect(reported?.mark).not.toHaveProperty('stroke-dasharray');
  expect(projection).toMatchObject({
    mark: { class: 'fill-paper stroke-status', 'data-status': 'projection', 'stroke-dasharray': '4 2' },
    shapes: 2,
  });
});

test('a lower bound has an arrow beyond its mark, and the key explains it', () => {
  const { cells, texts } = readSvg(renderSvg(getFigure('users'), { drawing: 'narrow', panel: 'linear' }));
  const counts = cells.map(({ inner }) => inner.match(/<path/g)?.length);
  expect(counts).toEqual([1, 1, 1, 1, 2]);
  expect(texts.map(({ text }) => text)).toContain('more than');
});

test('a line never crosses a break, and the break has its reason', () => {
  const svg = renderSvg(getFigure('share-of-trips'), { drawing: 'wide', panel: 'linear' });
  const line = /<path d="([^"]*)" stroke-width="2" data-status="estimate"[^>]*\/>/.exec(svg)?.[1] ?? '';
  const [, , , , fifth, sixth] = readSvg(svg).cells.map(({ mark }) => ((mark?.box.left ?? 0) + (mark?.box.right ?? 0)) / 2);
  const start = Number(/^m([\d.]+)/.exec(line)?.[1]);
  const steps = [...line.matchAll(/(-?\d*\.?\d+)(?: |(?=-))(-?\d*\.?\d+)/g)].slice(1).reduce((sum, [, dx]) => sum + Number(dx), start);
  expect(line.length).toBeGreaterThan(20);
  expect(steps).toBeCloseTo(fifth ?? 0, 0);
  expect(steps).toBeLessThan((sixth ?? 0) - 50);
  expect(svg).toContain('>trips recounted</text>');
});

test('a category without a value says so', () => {
  const texts = readSvg(renderSvg(getFigure('trips'), { drawing: 'narrow', panel: 'linear' })).texts.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['no', 'value', 'found']));
  expect(renderSvg(getFigure('forecasts'), { drawing: 'narrow', panel: 'log' }).match(/>no outcome</g)).toHaveLength(2);
});
