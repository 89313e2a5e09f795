import { describe, expect, test } from 'vitest';
import { parseNumeral, toUnit } from '../../src/language/en/parse-numeral.ts';
import { units, unitIds, type UnitId } from '../../src/schemas/unit.ts';

describe('a typed quantity is, in a unit of the closed list', () => {
  test.each<[string, UnitId, string]>([
    ['12 exaflops', 'eflops', '12'],
    ['788 EFLOPS', 'eflops', '788'],
    ['300 petaflops', 'eflops', '0.3'],
    ['140 trillion tokens a day', 'tn-tokens-a-day', '140'],
    ['100 billion tokens per day', 'tn-tokens-a-day', '0.1'],
    ['4.2 trillion tokens', 'tn-tokens', '4.2'],
    ['0.8 yuan per million tokens', 'cny-per-million-tokens', '0.8'],
    ['2.50 US dollars per million tokens', 'usd-per-million-tokens', '2.5'],
    ['700 million downloads', 'million-downloads', '700'],
    ['3 billion downloads', 'million-downloads', '3000'],
    ['3 million accounts', 'million-accounts', '3'],
    ['57.4 million yuan', 'million-cny', '57.4'],
    ['57.4 million yuan', 'bn-cny', '0.0574'],
    ['1.2 billion US dollars', 'million-usd', '1200'],
    ['41 zettabytes', 'zettabytes', '41'],
    ['41 ZB', 'petabytes', '41000000'],
    ['300 PB', 'petabytes', '300'],
  ])('%s in %s: %s', (typed, unit, value) => {
    expect(toUnit(parseNumeral(typed), unit)?.toString()).toBe(value);
  });

  test('in no unit of another family', () => {
    for (const [typed, family] of [
      ['4.2 trillion tokens', 'tokens'],
      ['140 trillion tokens a day', 'tokens-a-day'],
      ['0.8 yuan per million tokens', 'cny-per-token'],
      ['41 zettabytes', 'bytes'],
    ] as const)
      for (const unit of unitIds.filter((one) => units[one].family !== family)) expect(toUnit(parseNumeral(typed), unit), unit).toBeNull();
  });

  test('as the site prints it', () => {
    for (const unit of unitIds.filter((one) => one !== 'count'))
      expect(toUnit(parseNumeral(`2.5${units[unit].suffix}`), unit)?.toString(), unit).toBe('2.5');
  });
});
