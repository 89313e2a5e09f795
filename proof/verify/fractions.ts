/** Exact arithmetic on decimal texts and fractions of integers; nothing here is ever a float. */

/** A decimal text such as "-3.70" as a fraction. */
export function toFraction(decimal: string): Fraction {
  const [whole = '', digits = ''] = decimal.split('.');
  return fraction(BigInt(`${whole}${digits}`), 10n ** BigInt(digits.length));
}

/** A fraction with a positive denominator. */
export function fraction(top: bigint, bottom = 1n): Fraction {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { top: -b.top, bottom: b.bottom });
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const magnitude = (a: Fraction): Fraction => (a.top < 0n ? { top: -a.top, bottom: a.bottom } : a);

/** Negative, zero or positive, as `a` compares with `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const gap = a.top * b.bottom - b.top * a.bottom;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

/** Ten to a power that may be negative. */
export function powerOfTen(exponent: number): Fraction {
  return exponent < 0 ? { top: 1n, bottom: 10n ** BigInt(-exponent) } : { top: 10n ** BigInt(exponent), bottom: 1n };
}

/** The root of a positive fraction, to forty decimal places. */
export function root(a: Fraction, degree: number): Fraction {
  const scale = 10n ** 40n;
  const wanted = (a.top * scale ** BigInt(degree)) / a.bottom;
  let low = 0n;
  let high = wanted + 1n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** BigInt(degree) <= wanted) low = middle;
    else high = middle;
  }
  return { top: low, bottom: scale };
}

/** The nearest multiple of 10^exponent, away from zero if two are as near; or the next one below or above. */
export function roundTo(a: Fraction, exponent: number, side: 'nearest' | 'below' | 'above' = 'nearest'): Fraction {
  const steps = divide(a, powerOfTen(exponent));
  const floor = steps.top >= 0n ? steps.top / steps.bottom : -((-steps.top + steps.bottom - 1n) / steps.bottom);
  const rest = compare(subtract(steps, fraction(floor)), { top: 1n, bottom: 2n });
  const whole = compare(steps, fraction(floor)) === 0;
  const up = side === 'nearest' ? rest > 0 || (rest === 0 && floor >= 0n) : side === 'above' && !whole;
  return multiply(fraction(up ? floor + 1n : floor), powerOfTen(exponent));
}

/** A fraction as the shortest decimal text. Throws if it does not terminate. */
export function toDecimal(a: Fraction): string {
  const { top, bottom } = magnitude(a);
  for (let places = 0; places <= 60; places += 1) {
    const scaled = top * 10n ** BigInt(places);
    if (scaled % bottom !== 0n) continue;
    const digits = (scaled / bottom).toString().padStart(places + 1, '0');
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return a.top < 0n ? `-${text}` : text;
  }
  throw new Error('This fraction does not terminate.');
}

/** A decimal text times a power of ten, with exactly the digits that it has: "1.15" by 1 is "11.5", "27" by 3 is "27000". */
export function shiftPoint(decimal: string, by: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [before = '', digits = ''] = decimal.replace('-', '').split('.');
  const whole = before.padStart(1 - by, '0');
  const all = `${whole}${digits}`.padEnd(whole.length + by, '0');
  const at = whole.length + by;
  const front = all.slice(0, at).replace(/^0+(?=\d)/, '');
  const back = all.slice(at);
  return `${sign}${front}${back === '' ? '' : `.${back}`}`;
}

export interface Fraction {
  top: bigint;
  bottom: bigint;
}
