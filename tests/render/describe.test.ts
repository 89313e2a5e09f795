import { expect, test } from 'vitest';
import { describeFigure } from '#figures/describe.ts';
import { measureText } from '#figures/text-metrics.ts';
import { getFigure } from './fixtures/drawings.ts';

test('columns are told with every value, its status, the gap and the break', () => {
  expect(describeFigure(getFigure('digital-economy'))).toMatchInlineSnapshot(
    `"Column chart: Digital economy, trillion yuan, China, 2017 to 2024. Axes: 2017 to 2024; trillion yuan from zero. CAICT: 2017, about 27 trillion yuan (estimate); 2019, 35.8 trillion yuan (estimate); 2020, 39.2 trillion yuan (estimate); 2021, 45.5 trillion yuan (estimate); 2022, 50.2 trillion yuan (estimate); 2023, 53.9 trillion yuan (estimate); 2024, 59.2 trillion yuan (estimate). Huajing: 2023, 56.1 trillion yuan (projected). No value found for 2018. Break between 2023 and 2024: output revised."`,
  );
});

test('points name their makers', () => {
  expect(describeFigure(getFigure('ai-core-industry'))).toMatchInlineSnapshot(
    `"Chart of points: Core AI industry, billion yuan, China, 2020 to 2025. Axes: 2020 to 2025; billion yuan from zero. State Council: 2020, more than 150 billion yuan (target); 2025, more than 400 billion yuan (target). Chinese Institute of Electronics: 2020, 325.7 billion yuan (estimate). CAICT: 2022, 508 billion yuan (estimate); 2024, more than 900 billion yuan (estimate). Compilation: 2023, 578.4 billion yuan (estimate). Ministry of Industry and Information Technology: 2021, more than 400 billion yuan (estimate); 2023, 500 billion yuan (estimate); 2025, more than 1,200 billion yuan (estimate). CNNIC: 2024, about 600 billion yuan (estimate). Break in CAICT between 2022 and 2024: new method. Break in Ministry of Industry and Information Technology between 2023 and 2025: method changed."`,
  );
});

test('pairs tell the forecast, the outcome or that there is none, and the verdict', () => {
  expect(describeFigure(getFigure('forecasts'))).toMatchInlineSnapshot(
    `"Chart of forecasts and outcomes: Forecast and outcome, billion yuan, China. Axes: 5 rows; billion yuan on a logarithmic scale. Digital economy, 2023: forecast 56,100 billion yuan (projected), outcome 53,900 billion yuan (estimate), missed. Core AI industry, 2025: forecast more than 400 billion yuan (target), outcome more than 1,200 billion yuan (estimate), overtaken. Core AI industry, 2020: forecast more than 150 billion yuan (target), outcome 303.1 billion yuan (estimate), not a projection. AIGC core market, 2023: forecast 7.93 billion yuan (projected), no outcome, cannot be scored. AIGC core market, 2026: forecast 166.53 billion yuan (projected), no outcome, open."`,
  );
});

test('bars name rows with their details', () => {
  expect(describeFigure(getFigure('other-measures'))).toMatchInlineSnapshot(
    `"Bar chart: Market size, billion yuan, China, 2024. Axes: 6 rows; billion yuan from zero. iiMedia, AIGC core market, 47.17 billion yuan (estimate); Slide decks, AIGC market, 43.6 billion yuan (reported); AskCI, large-model market, 29.416 billion yuan (projected); Unnamed report, large-model market, 29.416 billion yuan (estimate); AskCI, large-model industry, 21.6 billion yuan (projected); Frost & Sullivan, large language models, 5.3 billion yuan (estimate)."`,
  );
});

test('a character that the font does not have is one em wide', () => {
  expect(measureText('数字', 10, 400)).toBe(20);
  expect(measureText('11', 12, 600)).toBeCloseTo(2 * measureText('1', 12, 600));
});
