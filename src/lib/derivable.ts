import type { Derivation } from '#schemas/components.ts';
import { units } from '#schemas/unit.ts';
import type { Cell } from './cell.ts';
import { comparePeriods, crossesBreak, formatPeriodInSentence, lengthOf, yearsBetween } from '#schemas/periods.ts';
import { formulas } from './formulas.ts';
import { Refusal } from './refusal.ts';

/** Throws a `Refusal` when one number may not be derived from the other. */
export function checkDerivable(to: Cell, from: Cell, as: Derivation, caveat: string | undefined): void {
  const name = `${as} of ${to.address} from ${from.address}`;
  const { divides } = formulas[as];
  if (units[to.unit].family !== units[from.unit].family)
    throw new Refusal(
      `The ${name} mixes ${units[to.unit].words} with ${units[from.unit].words}.`,
      `Use two numbers in units of one kind.`,
      `one number is in ${units[to.unit].words}, the other in ${units[from.unit].words}`,
    );
  if (divides && isZero(from.value))
    throw new Refusal(`The ${name} starts from zero and cannot be computed.`, `Use a difference.`, 'nothing can be divided by zero');
  if (divides && from.value.startsWith('-'))
    throw new Refusal(
      `The ${name} starts below zero and would mean nothing.`,
      `Use a difference.`,
      'a ratio to a number below zero means nothing',
    );
  if (as === 'contrast' || as === 'contrast-difference' || as === 'contrast-percent') {
    if (!caveat) throw new Refusal(`The ${name} needs a caveat.`, `Say in caveat="…" why the comparison is loose.`);
    return;
  }
  if (as === 'cagr' && Number(to.value) <= 0)
    throw new Refusal(
      `The ${name} ends at zero or below and has no rate a year.`,
      `Use a difference.`,
      'the later number is not above zero, so no rate a year leads to it',
    );
  if (as === 'points' && to.unit !== 'percent')
    throw new Refusal(
      `The ${name} would be percentage points, but the numbers are not percentages.`,
      `Use as="difference".`,
      'the numbers are not percentages',
    );
  if (as === 'share') return checkShare(to, from, name);
  checkSeries(to, from, name);
  if (as === 'cagr' && (yearsBetween(from.period, to.period) ?? 0) < 1)
    throw new Refusal(
      `The ${name} needs two whole years, or one part of two years, the later one in "of".`,
      `Show the two numbers instead.`,
      'a rate a year needs two whole years, or one part of two years',
    );
}

function checkShare(part: Cell, whole: Cell, name: string): void {
  const { maker } = part.series;
  if (part.period !== whole.period || part.datasetId !== whole.datasetId || maker !== whole.series.maker || maker === null)
    throw new Refusal(
      `The ${name} needs a part and a whole of one maker and one period.`,
      `Use as="contrast" with a caveat.`,
      'part and whole are not of one known maker and one period',
    );
}

function checkSeries(to: Cell, from: Cell, name: string): void {
  if (to.datasetId !== from.datasetId || to.series.id !== from.series.id)
    throw new Refusal(
      `The ${name} crosses makers or measures.`,
      `Use as="contrast" or as="contrast-difference" with a caveat.`,
      'the numbers are of different makers or measures',
    );
  if (comparePeriods(to.period, from.period) < 0)
    throw new Refusal(
      `The ${name} runs backwards in time.`,
      'Put the later number into "of" and the earlier one into "from".',
      'the numbers are in the wrong order of time',
    );
  // A month may stand for the moment at its end; a quarter and a half are of their length.
  if (lengthOf(to.period) !== lengthOf(from.period) && [to, from].some(({ period }) => /[QH]/.test(period)))
    throw new Refusal(
      `The ${name} holds ${formatPeriodInSentence(to.period)} against ${formatPeriodInSentence(from.period)}, which is not as long.`,
      `Use two periods of one length, or as="contrast" with a caveat.`,
      'the periods are not of one length',
    );
  const mark = to.series.breaks.find((one) => crossesBreak(from.period, to.period, one));
  if (mark)
    throw new Refusal(
      `The ${name} crosses a break between ${mark.after} and ${mark.before}: ${mark.why}`,
      `Use as="contrast" or as="contrast-difference" with a caveat.`,
      `a break of method lies between ${formatPeriodInSentence(mark.after)} and ${formatPeriodInSentence(mark.before)}`,
    );
}

const isZero = (value: string): boolean => /^-?0(\.0+)?$/.test(value);
