import { expect, test } from 'vitest';
import { describeFigure } from '#figures/describe.ts';
import { measureText } from '#figures/text-metrics.ts';
import { getFigure } from './fixtures/drawings.ts';

test('columns are told with every value, its status, the gap and the break', () => {
  expect(describeFigure(getFigure('trips'))).toMatchInlineSnapshot();
});

test('points name their makers', () => {
  expect(describeFigure(getFigure('makers-of-lanes'))).toMatchInlineSnapshot();
});

test('pairs tell the forecast, the outcome or that there is none, and the verdict', () => {
  expect(describeFigure(getFigure('forecasts'))).toMatchInlineSnapshot();
});

test('bars name rows with their details', () => {
  expect(describeFigure(getFigure('other-counts'))).toMatchInlineSnapshot();
});

test('a character that the font does not have is one em wide', () => {
  expect(measureText('数字', 10, 400)).toBe(20);
  expect(measureText('11', 12, 600)).toBeCloseTo(2 * measureText('1', 12, 600));
});
