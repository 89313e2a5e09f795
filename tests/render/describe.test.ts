import { expect, test } from 'vitest';
import { describeFigure } from '#figures/describe.ts';
import { measureText } from '#figures/text-metrics.ts';
import { getFigure } from './fixtures/drawings.ts';

test('the description of columns has every value and its status, the gap and the break', () => {
  expect(describeFigure(getFigure('trips'))).toMatchInlineSnapshot(
    `"Column chart: Trade on wheels, trillion yuan, Velmar, 2017 to 2024. Axes: 2017 to 2024; trillion yuan from zero. Guild: 2017, about 27 trillion yuan (estimate); 2019, 33.8 trillion yuan (estimate); 2020, 38.4 trillion yuan (estimate); 2021, 44.7 trillion yuan (estimate); 2022, 51.6 trillion yuan (estimate); 2023, 55.3 trillion yuan (estimate); 2024, 60.4 trillion yuan (estimate). Luntong: 2023, 57.7 trillion yuan (projected). No value found for 2018. Break between 2023 and 2024: trips recounted."`,
  );
});

test('the description of points names their makers', () => {
  expect(describeFigure(getFigure('makers-of-lanes'))).toMatchInlineSnapshot(
    `"Chart of points: Cost of all lanes, billion yuan, Velmar, 2020 to 2025. Axes: 2020 to 2025; billion yuan from zero. City Council: 2020, more than 150 billion yuan (target); 2025, more than 400 billion yuan (target). Velmar Institute of Wheelwright: 2020, 318.4 billion yuan (estimate). Guild: 2022, 496 billion yuan (estimate); 2024, more than 900 billion yuan (estimate). Compilation: 2023, 566.2 billion yuan (estimate). Office of Bridges, Lanes and Small Rail Crossing: 2021, more than 400 billion yuan (estimate); 2023, 500 billion yuan (estimate); 2025, more than 1,150 billion yuan (estimate). Panel: 2024, about 600 billion yuan (estimate). Break in Guild between 2022 and 2024: new method. Break in Office of Bridges, Lanes and Small Rail Crossing between 2023 and 2025: method changed."`,
  );
});

test('the description of pairs has the forecast, the outcome or the lack of one, and the verdict', () => {
  expect(describeFigure(getFigure('forecasts'))).toMatchInlineSnapshot(
    `"Chart of forecasts and outcomes: Forecast and outcome, billion yuan, Velmar. Axes: 5 rows; billion yuan on a logarithmic scale. Trade on wheels, 2023: forecast 57,700 billion yuan (projected), outcome 55,300 billion yuan (estimate), missed. Cost of all lanes, 2025: forecast more than 400 billion yuan (target), outcome more than 1,150 billion yuan (estimate), overtaken. Cost of all lanes, 2020: forecast more than 150 billion yuan (target), outcome 297.5 billion yuan (estimate), not a projection. Bicycle market, 2023: forecast 6.82 billion yuan (projected), no outcome, cannot be scored. Bicycle market, 2026: forecast 158.42 billion yuan (projected), no outcome, open."`,
  );
});

test('the description of bars has every row with its details', () => {
  expect(describeFigure(getFigure('other-counts'))).toMatchInlineSnapshot(
    `"Bar chart: Market size, billion yuan, Velmar, 2024. Axes: 6 rows; billion yuan from zero. Windbell, bicycle core market, 41.63 billion yuan (estimate); Slide decks, bicycle market, 40.2 billion yuan (reported); Wheels, large-wheel market, 28.735 billion yuan (projected); Unnamed report, large-wheel market, 28.735 billion yuan (estimate); Wheels, large-wheel industry, 20.9 billion yuan (projected); Frame & Saddler, large cargo bicycles, 4.7 billion yuan (estimate)."`,
  );
});

test('a character that is not in the font counts as one em wide', () => {
  expect(measureText('数字', 10, 400)).toBe(20);
  expect(measureText('11', 12, 600)).toBeCloseTo(2 * measureText('1', 12, 600));
});
