import { describe } from '#problems/problem.ts';
import type { ChangeProps, Derivation } from '#schemas/components.ts';
import { units } from '#schemas/unit.ts';
import type { Cell } from '#report/report.ts';
import { comparePeriods, crossesBreak, formatPeriodInSentence, lengthOf, yearsBetween } from '#schemas/periods.ts';
import { formulas } from './formulas.ts';
import { Refusal } from './refusal.ts';

/** Throws a `Refusal` when one number may not be derived from the other. */
export function checkDerivable(to: Cell, from: Cell, as: Derivation, caveat: string | undefined): void {
  const wanted = { as, of: to.address, from: from.address };
  const { divides } = formulas[as];
  if (units[to.unit].family !== units[from.unit].family)
    throw new Refusal(
      describe('derivation-mixes-units', { ...wanted, unit: units[to.unit].words, other: units[from.unit].words }),
      `one number is in ${units[to.unit].words}, the other in ${units[from.unit].words}`,
    );
  if (divides && isZero(from.value)) throw new Refusal(describe('derivation-from-zero', wanted), 'a number cannot be divided by zero');
  if (divides && from.value.startsWith('-'))
    throw new Refusal(describe('derivation-from-below-zero', wanted), 'a ratio to a negative number has no meaning');
  if (as === 'contrast' || as === 'contrast-difference' || as === 'contrast-percent') {
    if (!caveat) throw new Refusal(describe('derivation-without-caveat', wanted));
    return;
  }
  if (as === 'cagr' && Number(to.value) <= 0)
    throw new Refusal(describe('derivation-rate-to-zero', wanted), 'the later number is not above zero, so there is no annual rate to it');
  if (as === 'points' && to.unit !== 'percent')
    throw new Refusal(describe('derivation-points-without-percentages', wanted), 'the numbers are not percentages');
  if (as === 'share') return checkShare(to, from, wanted);
  checkSeries(to, from, wanted);
  if (as === 'cagr' && (yearsBetween(from.period, to.period) ?? 0) < 1)
    throw new Refusal(
      describe('derivation-rate-without-years', wanted),
      'an annual rate needs two whole years, or the same part of two years',
    );
}

function checkShare(part: Cell, whole: Cell, wanted: Wanted): void {
  const { maker } = part.series;
  if (part.period !== whole.period || part.datasetId !== whole.datasetId || maker !== whole.series.maker || maker === null)
    throw new Refusal(describe('derivation-share-of-others', wanted), 'part and whole do not share a period and a known maker');
}

function checkSeries(to: Cell, from: Cell, wanted: Wanted): void {
  if (to.datasetId !== from.datasetId || to.series.id !== from.series.id)
    throw new Refusal(describe('derivation-across-series', wanted), 'the numbers have different makers or measures');
  if (comparePeriods(to.period, from.period) < 0)
    throw new Refusal(describe('derivation-backwards', wanted), 'the numbers are not in chronological order');
  // A month may represent the moment at its end; a quarter or a half is a length of time.
  if (lengthOf(to.period) !== lengthOf(from.period) && [to, from].some(({ period }) => /[QH]/.test(period)))
    throw new Refusal(
      describe('derivation-of-other-length', {
        ...wanted,
        period: formatPeriodInSentence(to.period),
        other: formatPeriodInSentence(from.period),
      }),
      'the periods differ in length',
    );
  const mark = to.series.breaks.find((one) => crossesBreak(from.period, to.period, one));
  if (mark)
    throw new Refusal(
      describe('derivation-across-break', { ...wanted, after: mark.after, before: mark.before, why: mark.why }),
      `there is a break in method between ${formatPeriodInSentence(mark.after)} and ${formatPeriodInSentence(mark.before)}`,
    );
}

const isZero = (value: string): boolean => /^-?0(\.0+)?$/.test(value);

type Wanted = Pick<ChangeProps, 'as' | 'of' | 'from'>;
