import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deriveAgain } from '../../proof/verify/derive.ts';
import { readFacts, type Fact } from '../../proof/verify/facts.ts';
import { root as nthRoot, roundTo, shiftPoint, toDecimal, toFraction } from '../../proof/verify/fractions.ts';
import { tracePath } from '../../proof/verify/geometry.ts';
import { sayAll } from '../../proof/verify/words.ts';
import { getCell } from '../../src/lib/cell.ts';
import type { Cell } from '../../src/report/report.ts';
import { derive } from '../../src/lib/derive.ts';
import { formatCell } from '../../src/lib/format.ts';
import { Refusal } from '../../src/lib/refusal.ts';
import { derivations, type Derivation } from '../../src/schemas/components.ts';
import { units, unitIds } from '../../src/schemas/unit.ts';
import { fixture, makeCell, readFixture } from './sample.ts';

const report = readFixture();
const facts = [...readFacts(join(fixture, 'content')).cells.values()];

describe('the proof, independently of the site, computes and prints the same', () => {
  test.each(derivations)('%s of every pair of numbers of a dataset, and from one dataset to the next', (as) => {
    let derived = 0;
    for (const [index, to] of facts.entries()) {
      for (const from of facts.filter(({ dataset }, at) => dataset === to.dataset || at === (index * 7) % facts.length)) {
        const theirs = tryToDerive(to.address, from.address, as);
        if (!theirs) continue;
        derived += 1;
        const { value, unit, qualifier, status, formula } = theirs;
        const name = `${as} of ${to.address} from ${from.address}`;
        const ours = deriveAgain({ as, caveat: null }, to, from);
        expect({ name, value: ours.value, unit: ours.unit, qualifier: ours.qualifier, status: ours.status, formula: ours.formula }).toEqual(
          {
            name,
            value,
            unit,
            qualifier,
            status,
            formula,
          },
        );
      }
    }
    expect(derived).toBeGreaterThan(0);
  });

  test('every observation', () => {
    for (const fact of facts) expect(sayAll(fact)).toBe(formatCell(getCell(report, fact.address)));
  });
});

test('the proof prints every unit as the site does, and knows its factor', () => {
  for (const unit of unitIds)
    for (const value of ['1', '1.0', '2', '1234.5'])
      expect(sayAll({ value, unit, qualifier: 'exact', status: 'actual', signed: false }), unit).toBe(
        formatCell(makeCell(value, { unit })),
      );
  for (const to of unitIds)
    for (const from of unitIds.filter((unit) => units[unit].family === units[to].family)) {
      const [a, b] = [makeCell('2.5', { unit: to }), makeCell('4.0', { unit: from, series: 'two' })];
      const theirs = derive(a, b, 'contrast-difference', 'two makers');
      const ours = deriveAgain({ as: 'contrast-difference', caveat: 'two makers' }, toFact(a), toFact(b));
      expect([to, from, ours.value, ours.unit, ours.formula]).toEqual([to, from, theirs.value, theirs.unit, theirs.formula]);
    }
});

test('decimals stay exact', () => {
  expect(['1.15', '0.44', '27', '-3.70', '900'].map((value) => shiftPoint(value, 1))).toEqual(['11.5', '4.4', '270', '-37.0', '9000']);
  expect(shiftPoint('12.7555', 3)).toBe('12755.5');
  expect(['57.4', '954', '-3.70', '1234.5'].map((value) => shiftPoint(value, -3))).toEqual(['0.0574', '0.954', '-0.00370', '1.2345']);
  expect(['2.5', '3.5', '-2.5', '2.51'].map((value) => toDecimal(roundTo(toFraction(value), 0)))).toEqual(['3', '4', '-3', '3']);
  expect(['2.5', '-2.5', '2'].map((value) => toDecimal(roundTo(toFraction(value), 0, 'below')))).toEqual(['2', '-3', '2']);
  expect(['2.5', '-2.5', '2'].map((value) => toDecimal(roundTo(toFraction(value), 0, 'above')))).toEqual(['3', '-2', '2']);
  expect(toDecimal(roundTo(nthRoot(toFraction('2'), 2), -10))).toBe('1.4142135624');
});

test('paths are traced as written', () => {
  expect(tracePath('m37 188.1h38v55.9h-38z')).toEqual([
    [37, 188.1],
    [75, 188.1],
    [75, 244],
    [37, 244],
  ]);
  expect(tracePath('M10 10a5 5 0 0 1-10 0l-.5.5')).toEqual([
    [10, 10],
    [0, 10],
    [-0.5, 10.5],
  ]);
});

/** A cell in the form in which the proof reads it. */
function toFact(cell: Cell): Fact {
  const { address, value, unit, status, qualifier, period } = cell;
  return { address, value, unit, status, qualifier, period, signed: false } as Fact;
}

function tryToDerive(to: string, from: string, as: Derivation) {
  try {
    return derive(getCell(report, to), getCell(report, from), as, 'a caveat');
  } catch (fault) {
    if (fault instanceof Refusal) return undefined;
    throw fault;
  }
}
