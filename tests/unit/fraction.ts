/** Exact arithmetic for oracles, independent of the library under test. */
export class Fraction {
  readonly above: bigint;
  readonly below: bigint;

  constructor(above: bigint, below: bigint) {
    [this.above, this.below] = below < 0n ? [-above, -below] : [above, below];
  }

  /** From a plain decimal, e.g. "-3.70". */
  static of(decimal: string | number): Fraction {
    const [whole = '', fraction = ''] = String(decimal).split('.');
    return new Fraction(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  }

  plus({ above, below }: Fraction): Fraction {
    return new Fraction(this.above * below + above * this.below, this.below * below);
  }

  minus({ above, below }: Fraction): Fraction {
    return this.plus(new Fraction(-above, below));
  }

  times({ above, below }: Fraction): Fraction {
    return new Fraction(this.above * above, this.below * below);
  }

  over({ above, below }: Fraction): Fraction {
    return this.times(new Fraction(below, above));
  }

  /** Negative, zero or positive, as this is less than, equal to or greater than the other. */
  compare(other: Fraction): number {
    const { above } = this.minus(other);
    return above < 0n ? -1 : above > 0n ? 1 : 0;
  }

  /** Whether both are equal up to one part in 10 to the power of `digits` of the greater. */
  isNear(other: Fraction, digits: number): boolean {
    const size = [this, other, Fraction.of(1)].map(({ above, below }) => new Fraction(above < 0n ? -above : above, below));
    const greatest = size.reduce((one, two) => (one.compare(two) > 0 ? one : two));
    const gap = this.minus(other);
    const width = new Fraction(gap.above < 0n ? -gap.above : gap.above, gap.below);
    return width.times(new Fraction(10n ** BigInt(digits), 1n)).compare(greatest) <= 0;
  }
}
