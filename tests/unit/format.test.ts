import { describe, expect, test } from 'vitest';
import { formatCell, formatDate, formatNumber, formatStatusSuffix } from '../../src/lib/format.ts';
import { formatPeriod } from '../../src/schemas/periods.ts';
import { qualifiers, statuses } from '../../src/schemas/observation.ts';
import { unitIds } from '../../src/schemas/unit.ts';
import { makeCell } from './sample.ts';

describe('a reader sees a number', () => {
  test.each([
    ['tn-cny', '50', '50 trillion yuan'],
    ['bn-cny', '158.42', '158.42 billion yuan'],
    ['bn-usd', '20.6', '20.6 billion US dollars'],
    ['percent', '24.5', '24.5%'],
    ['percentage-points', '1.3', '1.3 percentage points'],
    ['times', '145', '145 times'],
    ['times', '1', '1 time'],
    ['million-people', '515', '515 million people'],
    ['million-cny', '57.4', '57.4 million yuan'],
    ['million-usd', '116.6', '116.6 million US dollars'],
    ['cny-per-million-tokens', '0.8', '0.8 yuan per million tokens'],
    ['usd-per-million-tokens', '2.50', '2.50 US dollars per million tokens'],
    ['usd-per-million-tokens', '1', '1 US dollar per million tokens'],
    ['tn-tokens-a-day', '140', '140 trillion tokens a day'],
    ['tn-tokens', '1400', '1,400 trillion tokens'],
    ['eflops', '788', '788 exaflops'],
    ['eflops', '1', '1 exaflops'],
    ['million-accounts', '1', '1 million accounts'],
    ['million-downloads', '700', '700 million downloads'],
    ['petabytes', '1', '1 petabyte'],
    ['zettabytes', '41.06', '41.06 zettabytes'],
    ['zettabytes', '1.0', '1.0 zettabytes'],
    ['count', '4500', '4,500'],
  ] as const)('in %s: %s reads "%s → %s"', (unit, value, printed) => {
    expect(formatCell(makeCell(value, { unit }))).toBe(printed);
  });

  test('in every unit of the closed list, with words after it or none for a plain count', () => {
    const endings = unitIds.map((unit) => formatCell(makeCell('2', { unit })).slice(1));
    expect(endings).toEqual([
      ' trillion yuan',
      ' billion yuan',
      ' million yuan',
      ' billion US dollars',
      ' million US dollars',
      ' yuan per million tokens',
      ' US dollars per million tokens',
      '%',
      ' percentage points',
      ' times',
      ' million people',
      ' million accounts',
      ' million downloads',
      ' trillion tokens a day',
      ' trillion tokens',
      ' exaflops',
      ' petabytes',
      ' zettabytes',
      '',
    ]);
  });

  test('with the word of its qualifier before it', () => {
    expect(qualifiers.map((qualifier) => formatCell(makeCell('50', { qualifier, unit: 'percent' })))).toEqual([
      '50%',
      'about 50%',
      'more than 50%',
      'at most 50%',
    ]);
  });

  test('with the word of its status after it, and none for an actual number', () => {
    expect(statuses.map((status) => formatCell(makeCell('1.5', { status })))).toEqual([
      '1.5 billion yuan',
      '1.5 billion yuan (estimate)',
      '1.5 billion yuan (projected)',
      '1.5 billion yuan (target)',
      '1.5 billion yuan (reported)',
    ]);
    expect(formatStatusSuffix('actual')).toBe('');
  });

  test('in the form that the editor asked for', () => {
    const cell = makeCell('50', { qualifier: 'about', status: 'projection', unit: 'tn-cny' });
    expect(formatCell(cell, { show: 'full', status: 'print' })).toBe('about 50 trillion yuan (projected)');
    expect(formatCell(cell, { show: 'full', status: 'in-sentence' })).toBe('about 50 trillion yuan');
    expect(formatCell(cell, { show: 'number', status: 'in-sentence' })).toBe('about 50');
    expect(formatCell(cell, { show: 'bare', status: 'in-sentence' })).toBe('50');
    expect(formatCell(cell, { show: 'bare', status: 'print' })).toBe('50 (projected)');
  });

  test.each([
    ['-3.70', '\u22123.70'],
    ['0.50', '0.50'],
    ['2.0', '2.0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['1234567.125', '1,234,567.125'],
    ['-1200', '\u22121,200'],
    ['0', '0'],
  ])('with its digits as written: %s is printed as %s', (value, printed) => {
    expect(formatNumber({ value, signed: false, qualifier: 'exact' })).toBe(printed);
  });

  test('with a plus sign for exact increases if the measure asks for it, never for zero or after a word', () => {
    expect(['5.2', '-5.2', '0', '0.00'].map((value) => formatNumber({ value, signed: true, qualifier: 'exact' }))).toEqual([
      '+5.2',
      '\u22125.2',
      '0',
      '0.00',
    ]);
    expect(formatNumber({ value: '50', signed: true, qualifier: 'at-least' })).toBe('50');
    expect(formatCell(makeCell('24.03', { unit: 'percent', signed: true, status: 'reported' }))).toBe('+24.03% (reported)');
    expect(formatCell(makeCell('50', { unit: 'percent', signed: true, qualifier: 'at-least' }))).toBe('more than 50%');
  });
});

describe('a reader sees a date', () => {
  test('as far as it is known', () => {
    expect([formatDate('2024'), formatDate('2024-06'), formatDate('2024-06-05')]).toEqual(['2024', 'June 2024', '5 June 2024']);
    expect([formatPeriod('2024'), formatPeriod('2024-12')]).toEqual(['2024', 'December 2024']);
  });
});
