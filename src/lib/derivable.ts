import { describe } from '#problems/problem.ts';
import type { ChangeProps, Derivation } from '#schemas/components.ts';
import { units } from '#schemas/unit.ts';
import type { Cell } from '#report/report.ts';
import { comparePeriods, crossesBreak, formatPeriodInSentence, lengthOf, yearsBetween } from '#schemas/periods.ts';
import { formulas } from './formulas.ts';
import { because, Refusal } from './refusal.ts';

/** Throws a `Refusal` when one number may not be derived from the other. */
export function checkDerivable(to: Cell, from: Cell, as: Derivation, caveat: string | undefined): void {
  const wanted = { as, of: to.address, from: from.address };
  const { divides } = formulas[as];
  if (units[to.unit].family !== units[from.unit].family)
    throw new Refusal(
      describe('derivation-mixes-units', { ...wanted, unit: units[to.unit].words, other: units[from.unit].words }),
      because('refusal.of-other-units', { unit: units[to.unit].words, other: units[from.unit].words }),
    );
  if (divides && isZero(from.value)) throw new Refusal(describe('derivation-from-zero', wanted), because('refusal.from-zero'));
  if (divides && from.value.startsWith('-'))
    throw new Refusal(describe('derivation-from-below-zero', wanted), because('refusal.from-below-zero'));
  if (as === 'contrast' || as === 'contrast-difference' || as === 'contrast-percent') {
    if (!caveat) throw new Refusal(describe('derivation-without-caveat', wanted));
    return;
  }
  if (as === 'cagr' && Number(to.value) <= 0)
    throw new Refusal(describe('derivation-rate-to-zero', wanted), because('refusal.rate-to-zero'));
  if (as === 'points' && to.unit !== 'percent')
    throw new Refusal(describe('derivation-points-without-percentages', wanted), because('refusal.not-percentages'));
  if (as === 'share') return checkShare(to, from, wanted);
  checkSeries(to, from, wanted);
  if (as === 'cagr' && (yearsBetween(from.period, to.period) ?? 0) < 1)
    throw new Refusal(describe('derivation-rate-without-years', wanted), because('refusal.rate-without-years'));
}

function checkShare(part: Cell, whole: Cell, wanted: Wanted): void {
  const { maker } = part.series;
  if (part.period !== whole.period || part.datasetId !== whole.datasetId || maker !== whole.series.maker || maker === null)
    throw new Refusal(describe('derivation-share-of-others', wanted), because('refusal.share-of-others'));
}

function checkSeries(to: Cell, from: Cell, wanted: Wanted): void {
  if (to.datasetId !== from.datasetId || to.series.id !== from.series.id)
    throw new Refusal(describe('derivation-across-series', wanted), because('refusal.across-series'));
  if (comparePeriods(to.period, from.period) < 0) throw new Refusal(describe('derivation-backwards', wanted), because('refusal.backwards'));
  // A month may stand for the moment at its end; a quarter and a half are of their length.
  if (lengthOf(to.period) !== lengthOf(from.period) && [to, from].some(({ period }) => /[QH]/.test(period)))
    throw new Refusal(
      describe('derivation-of-other-length', {
        ...wanted,
        period: formatPeriodInSentence(to.period),
        other: formatPeriodInSentence(from.period),
      }),
      because('refusal.of-other-length'),
    );
  const mark = to.series.breaks.find((one) => crossesBreak(from.period, to.period, one));
  if (mark)
    throw new Refusal(
      describe('derivation-across-break', { ...wanted, after: mark.after, before: mark.before, why: mark.why }),
      because('refusal.across-break', { after: formatPeriodInSentence(mark.after), before: formatPeriodInSentence(mark.before) }),
    );
}

const isZero = (value: string): boolean => /^-?0(\.0+)?$/.test(value);

type Wanted = Pick<ChangeProps, 'as' | 'of' | 'from'>;
