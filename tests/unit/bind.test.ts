import { describe, expect, test } from 'vitest';
import { addressOfCell } from '../../src/lib/addresses.ts';
import { bindChange, bindPlain, bindText, bindValue, idOfChange } from '../../src/lib/bind.ts';
import { typeset } from '../../src/words/typeset.ts';
import { getCell, getCells } from '../../src/lib/cell.ts';
import { listDerivations } from '../../src/lib/derivations.ts';
import { Refusal } from '../../src/lib/refusal.ts';
import { readCorpus, readFixture } from './sample.ts';

const report = readCorpus();
const address = 'bicycles/city-count/2023';

describe('a number in text', () => {
  test('has its qualifier, unit and status, and links to its row in the data', () => {
    expect(bindValue(report, { of: address, show: 'full', status: 'print' })).toEqual({
      kind: 'number',
      text: 'about 2.5 million people',
      suffix: ' (estimate)',
      caveat: '',
      cell: address,
      status: 'estimate',
      href: '/data/bicycles/#city-count-2023',
      note: 'estimate, City office, stated February 2024',
    });
  });

  test('has no status word if its sentence has one', () => {
    expect(bindValue(report, { of: address, show: 'number', status: 'in-sentence' })).toMatchObject({ text: 'about 2.5', suffix: '' });
    expect(bindValue(report, { of: address, show: 'bare', status: 'in-sentence' }).text).toBe('2.5');
  });

  test('that is derived from two has its caveat and its formula', () => {
    const props = { of: address, from: 'bicycles/city-count/2020', as: 'contrast', status: 'print', caveat: 'children "too"' } as const;
    const bound = bindChange(report, props);
    expect(bound).toMatchObject({ text: 'about 1.7 times', suffix: ' (estimate)', caveat: ' (children “too”)', status: 'estimate' });
    expect(bound.note).toMatch(/^\d[\d,.]* ÷ \d[\d,.]*$/);
    expect(bound.href).toBe(`/derived/#${idOfChange(props)}`);
    expect(idOfChange(props)).toBe('contrast-bicycles-city-count-2023-bicycles-city-count-2020');
  });

  test('has "a year" if it is an annual rate', () => {
    const props = {
      of: 'electric-bicycles/guild-sales/2022',
      from: 'electric-bicycles/guild-sales/2018',
      as: 'cagr',
      status: 'in-sentence',
    } as const;
    expect(bindChange(readFixture(), props).text).toMatch(/^about \d+(\.\d)?% a year$/);
  });

  test('of YAML is separated from the words around it', () => {
    const parts = bindText(report, `In 2023 it's {${address} status=in-sentence}, "estimated".`);
    expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'In 2023 it’s '],
      ['number', 'about 2.5 million people'],
      ['text', ', “estimated”.'],
    ]);
  });

  test('of YAML is the same in places without markup', () => {
    expect(bindPlain(report, `It was {${address}}.`)).toBe('It was about 2.5 million people (estimate).');
    expect(
      bindPlain(report, `It is {change of=${address} from=bicycles/city-count/2020 as=contrast-difference caveat="counted anew"}.`),
    ).toBe('It is about 1 million people (estimate) (counted anew).');
    expect(bindPlain(report, 'No number.')).toBe('No number.');
  });

  test('that cannot be read stops the page', () => {
    expect(() => bindText(report, 'It is {nothing}.')).toThrow('is not a binding');
  });
});

describe('straight quotes', () => {
  test('become typographic ones', () => {
    expect(typeset(`"China's" share, and "more"`)).toBe('“China’s” share, and “more”');
  });

  test('become typographic ones around numbers and counts, too', () => {
    expect(bindPlain(report, `Is ("{${address} show=bare status=in-sentence}") "a {count words=one of=sources}'s"?`)).toBe(
      'Is (“2.5”) “a one’s”?',
    );
  });
});

describe('the address of a number', () => {
  test('finds it', () => {
    expect(getCell(report, address)).toMatchObject({
      value: '2.5',
      unit: 'million-people',
      status: 'estimate',
      qualifier: 'about',
      period: '2023',
      signed: false,
    });
  });

  test('needs the date on which it was stated if there are two', () => {
    expect(getCell(report, 'bicycles/shops/2025@2025-03').value).toBe('13.0');
    expect(addressOfCell('bicycles/shops/2025@2025-03')).toBe('/data/bicycles/#shops-2025-2025-03');
    expect(() => getCell(report, 'bicycles/shops/2025')).toThrow('2 observations');
  });

  test('of a series finds all its periods in order', () => {
    expect(getCells(report, 'bicycles/city-count').map(({ period }) => period)).toEqual(['2020', '2022', '2023', '2024']);
    expect(getCells(report, address)).toHaveLength(1);
  });

  test('that leads to nothing is refused with a remedy', () => {
    expect(() => getCells(report, 'bicycles/city')).toThrow(Refusal);
    try {
      getCell(report, 'bicycles/city-count/2021');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        message: expect.stringContaining('no observation for "2021"') as string,
        description: { code: 'period-unknown', remedy: 'It has 2020, 2022, 2023, 2024.' },
      });
    }
  });
});

describe('the derived numbers of a report', () => {
  test('are listed once each on the page that shows their working, and all can be computed', () => {
    const derivations = listDerivations(readFixture());
    expect(derivations.length).toBeGreaterThan(2);
    expect(new Set(derivations.map(({ id }) => id)).size).toBe(derivations.length);
    for (const { derived } of derivations) expect(Number(derived.value)).toBeGreaterThan(0);
  });
});
