/** Collects what was compared: every appearance of a number in an output, what each states, and the differences. */
export class Tally {
  readonly appearances: Appearance[] = [];
  readonly faults: Fault[] = [];
  readonly #counts = new Map<string, number>();
  readonly #shown = new Map<string, Map<string, Set<string>>>();

  /** Records a number in a file, so that its statements can be compared one by one. */
  appear(output: string, file: string, cell: string): (aspect: string, shown: string | undefined, expected: string) => void {
    const key = `${output}|${file}|${cell}`;
    const nth = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, nth);
    const appearance: Appearance = { output, file, cell, nth, statements: [] };
    this.appearances.push(appearance);
    return (aspect, shown = 'nothing', expected) => {
      appearance.statements.push({ aspect, shown, expected });
      if (shown !== expected) this.faults.push({ output, file, cell, aspect, shown, expected });
    };
  }

  /** Records a fault other than a difference: something missing, or something that nothing names. */
  fault(output: string, file: string, cell: string, shown: string, expected: string): void {
    this.faults.push({ output, file, cell, aspect: 'presence', shown, expected });
  }

  /** Adds what was compared elsewhere, with a name for each output here. */
  include(other: Tally, nameOf: (output: string) => string): void {
    this.appearances.push(...other.appearances.map((one) => ({ ...one, output: nameOf(one.output) })));
    this.faults.push(...other.faults.map((one) => ({ ...one, output: nameOf(one.output) })));
  }

  /** The figures and datasets for which an output shows a number. */
  things(): string[] {
    return [...this.#shown.keys()];
  }

  /** Records a number that an output of a figure or dataset shows. */
  show(thing: string, output: string, cell: string): void {
    const outputs = this.#shown.get(thing) ?? new Map<string, Set<string>>();
    this.#shown.set(thing, outputs);
    outputs.set(output, (outputs.get(output) ?? new Set()).add(cell));
  }

  /** Checks that every output of a figure or dataset shows exactly its numbers, and that no required output is missing. */
  closeOutput(output: string, cells: string[]): void {
    const compared = new Set(this.appearances.filter((one) => one.output === output).map(({ cell }) => cell));
    for (const cell of new Set(cells)) if (!compared.has(cell)) this.fault(output, '', cell, 'nothing to compare', 'at least once');
  }

  /** Every output that a thing has shows exactly its numbers, and none of the outputs that it must have is missing. */
  closeThing(thing: string, cells: string[], required: string[]): void {
    const outputs = this.#shown.get(thing) ?? new Map<string, Set<string>>();
    for (const output of new Set([...required, ...outputs.keys()])) {
      const shown = outputs.get(output) ?? new Set();
      for (const cell of cells) if (!shown.has(cell)) this.fault(thing, output, cell, 'nothing', 'its number');
      for (const cell of shown) if (!cells.includes(cell)) this.fault(thing, output, cell, 'its number', 'nothing');
    }
  }
}

/** A number in an output, the nth appearance of its address in that file. */
export interface Appearance {
  output: string;
  file: string;
  cell: string;
  nth: number;
  statements: { aspect: string; shown: string; expected: string }[];
}

export interface Fault {
  output: string;
  file: string;
  cell: string;
  aspect: string;
  shown: string;
  expected: string;
}
