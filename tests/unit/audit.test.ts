import { buildCell } from '../../src/report/build-cell.ts';
import { describe, expect, test } from 'vitest';
import { auditProjection } from '../../src/lib/audit.ts';
import { lastDayOf } from '../../src/schemas/periods.ts';
import { derive, findSide } from '../../src/lib/derive.ts';
import type { Report } from '../../src/report/report.ts';
import type { Qualifier } from '../../src/schemas/observation.ts';
import type { Projection } from '../../src/schemas/projection.ts';
import { makeCell, readCorpus } from './sample.ts';

describe('an open projection is reviewed on the last day of a month', () => {
  test.each([
    ['2026', 12, '2027-12-31'],
    ['2026', 2, '2027-02-28'],
    ['2027', 2, '2028-02-29'],
    ['2026-06', 12, '2027-06-30'],
    ['2026-12', 1, '2027-01-31'],
    ['2025', 120, '2035-12-31'],
    ['2026-Q3', 12, '2027-09-30'],
    ['2026-H1', 12, '2027-06-30'],
  ])('made for %s, %i months later: %s', (dueFor, months, day) => {
    expect(lastDayOf(dueFor, months)).toBe(day);
  });

  test('and no other projection has a date for review', () => {
    expect(audit({ verdict: 'open', outcome: null }).lookAgainBy).toBe('2026-12-31');
    expect(audit({ verdict: 'cannot-be-scored', outcome: null }).lookAgainBy).toBeNull();
  });
});

describe('the error of a projection', () => {
  test('is computed for a scored projection, with its direction', () => {
    expect(audit({})).toMatchObject({
      error: { side: 'too high', absolute: { as: 'contrast-difference' }, relative: { as: 'contrast-percent' } },
    });
    expect(audit({}, '10.0', '12.0')).toMatchObject({ error: { side: 'too low' } });
  });

  test.each<[string, Partial<Projection>, RegExp]>([
    ['no projection', { verdict: 'not-a-projection' }, /not a forecast/],
    ['an open one', { verdict: 'open', outcome: null }, /no outcome yet/],
    ['one without an outcome', { verdict: 'cannot-be-scored', outcome: null }, /no outcome to compare it with/],
    ['one whose outcome compares with nothing', { verdict: 'cannot-be-scored' }, /not comparable/],
  ])('is not computed for %s, with the reason', (_what, given, why) => {
    expect(audit(given).error).toEqual({ why: expect.stringMatching(why) as string });
  });

  test('is not computed if both numbers agree within their rounding', () => {
    expect(audit({ verdict: 'met' }, '12.0', '12.0').error).toEqual({
      why: expect.stringContaining('agree within their rounding') as string,
    });
    expect(audit({ verdict: 'met' }, '12.0', '12').error).toHaveProperty('why');
  });

  test('is a bound, or is not computed, if one of the numbers is a bound', () => {
    expect(audit({}, '10', '12', 'exact', 'at-least').error).toMatchObject({ side: 'too low' });
    expect(audit({}, '12', '10', 'exact', 'at-least').error).toEqual({ why: expect.stringContaining('unknown which is larger') as string });
    expect(audit({}, '10', '12', 'at-least', 'at-least').error).toEqual({
      why: expect.stringContaining('both numbers are bounds') as string,
    });
    const bound = derive(makeCell('10'), makeCell('12', { qualifier: 'at-least', series: 'two' }), 'contrast-percent', 'loose');
    expect(bound).toMatchObject({ qualifier: 'at-least', unit: 'percent' });
  });

  test('is relative to the outcome, not to the forecast', () => {
    const relative = (forecast: string, outcome: string): string =>
      derive(makeCell(forecast), makeCell(outcome, { series: 'two' }), 'contrast-percent', 'loose').value;
    expect(relative('125.0', '100.0')).toBe('25');
    expect(relative('100.0', '125.0')).toBe('20');
  });

  test('is refused without a caveat, between units of two families, and for a number that is zero or negative', () => {
    expect(() => audit({ caveat: null })).toThrow('needs a caveat');
    const other = makeCell('3', { unit: 'million-people', series: 'two' });
    expect(() => derive(makeCell('1'), other, 'contrast-percent', 'loose')).toThrow('mixes');
    expect(() => derive(makeCell('1'), makeCell('0', { series: 'two' }), 'contrast-percent', 'loose')).toThrow('starts from zero');
    expect(() => derive(makeCell('1'), makeCell('-1', { series: 'two' }), 'contrast-percent', 'loose')).toThrow('below zero');
  });
});

test('a number is above or below another only if no rounding hides it', () => {
  expect(findSide(makeCell('2'), makeCell('1'))).toBe(undefined);
  expect(findSide(makeCell('3'), makeCell('1'))).toBe('above');
  expect(findSide(makeCell('1.0'), makeCell('1.2'))).toBe('below');
  expect(findSide(makeCell('3', { unit: 'tn-cny' }), makeCell('400'))).toBe('above');
  expect(findSide(makeCell('1', { qualifier: 'at-least' }), makeCell('9'))).toBe(undefined);
  expect(findSide(makeCell('9', { qualifier: 'at-least' }), makeCell('1'))).toBe('above');
  expect(findSide(makeCell('9'), makeCell('1', { qualifier: 'at-most' }))).toBe('above');
});

/** The projection of the small report, with some fields and numbers replaced. */
function audit(given: Partial<Projection>, forecast = '14.0', outcome = '12.0', ofForecast?: Qualifier, ofOutcome?: Qualifier) {
  const report = readCorpus();
  const projection: Projection = {
    ...report.projections.get('market-2025')!,
    verdict: 'missed',
    outcome: 'bicycles/shops/2024',
    caveat: 'loose',
    ...given,
  };
  const cells = new Map(report.cells);
  const set = (address: string, value: string, qualifier: Qualifier = 'exact'): void => {
    const cell = cells.get(address)!;
    cells.set(address, buildCell({ ...cell, observation: { ...cell.observation, value, qualifier } }));
  };
  set(projection.forecast, forecast, ofForecast);
  set('bicycles/shops/2024', outcome, ofOutcome);
  const changed: Report = { ...report, cells, projections: new Map([['market-2025', projection]]) };
  return auditProjection(changed, 'market-2025');
}
