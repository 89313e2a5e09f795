/**
 * Records a path in tenths of a px and writes it as short as SVG allows: relative, with `h` and `v`, without optional characters. Whole
 * tenths keep relative steps exact, and repeated steps (hatches, grids) compress well.
 */
export class PathRecorder {
  /** Centre and radius, if the path is a single circle. */
  round: { x: string; y: string; r: string } | null = null;
  private commands: Command[] = [];

  moveTo(x: number, y: number): void {
    this.commands.push({ kind: 'm', x: toTenths(x), y: toTenths(y) });
  }

  lineTo(x: number, y: number): void {
    this.commands.push({ kind: 'l', x: toTenths(x), y: toTenths(y) });
  }

  close(): void {
    this.commands.push({ kind: 'z', x: 0, y: 0 });
  }

  circle(x: number, y: number, radius: number): void {
    if (this.commands.length > 0) throw new Error('The SVG context does not implement "arc" inside a longer path.');
    this.round = { x: format(toTenths(x)), y: format(toTenths(y)), r: format(toTenths(radius)) };
  }

  /** Clockwise from one angle to another, less than a full circle. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    this.moveTo(x + radius * Math.cos(from), y + radius * Math.sin(from));
    const flags = to - from > Math.PI ? '1 1' : '0 1';
    this.commands.push({
      kind: 'a',
      x: toTenths(x + radius * Math.cos(to)),
      y: toTenths(y + radius * Math.sin(to)),
      radius: format(toTenths(radius)),
      flags,
    });
  }

  append(other: PathRecorder): void {
    this.commands.push(...other.commands);
  }

  /** The `d` attribute. */
  toData(): string {
    let [data, last, x, y, startX, startY] = ['', '', 0, 0, 0, 0];
    const write = (letter: string, numbers: string[]): void => {
      // A pair after "m" or "l" is a line, so the letter can be left out.
      const implied = letter === 'l' && (last === 'l' || last === 'm');
      const text = numbers.reduce((all, each) => (all === '' || each.startsWith('-') ? all + each : `${all} ${each}`), '');
      data += implied && !text.startsWith('-') ? ` ${text}` : implied ? text : letter + text;
      last = letter;
    };
    for (const command of this.commands) {
      if (command.kind === 'z') {
        [x, y] = [startX, startY];
        write('z', []);
        continue;
      }
      const [dx, dy] = [command.x - x, command.y - y];
      if (command.kind === 'm') {
        write('m', [format(dx), format(dy)]);
        [startX, startY] = [command.x, command.y];
      } else if (command.kind === 'a') write('a', [`${command.radius} ${command.radius} 0 ${command.flags}`, format(dx), format(dy)]);
      else if (dy === 0) write('h', [format(dx)]);
      else if (dx === 0) write('v', [format(dy)]);
      else write('l', [format(dx), format(dy)]);
      [x, y] = [command.x, command.y];
    }
    return data;
  }
}

function toTenths(value: number): number {
  return Math.round(value * 10);
}

function format(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}

type Command = { kind: 'm' | 'l' | 'z'; x: number; y: number } | { kind: 'a'; x: number; y: number; radius: string; flags: string };
