import { describe, expect, test } from 'vitest';
import { getCells } from '../../src/lib/cell.ts';
import { tabulate } from '../../src/lib/tabulate.ts';
import { makeCell, readCorpus } from './sample.ts';

describe('the table under a figure', () => {
  test('has period, number, status and date of statement', () => {
    expect(tabulate(readCorpus(), getCells(readCorpus(), 'bicycles/city-count')).at(-1)).toEqual({
      cell: 'bicycles/city-count/2024',
      period: '2024',
      label: 'City office, count',
      value: 'more than 3.0 million people',
      status: 'estimate',
      stated: '3 February 2025',
    });
    expect(tabulate({ words: {} }, [makeCell('1')])[0]!.stated).toBeNull();
  });
});
