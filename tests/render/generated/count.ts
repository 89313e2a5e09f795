import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examine, type Drawn, type Examined } from './examine.ts';
import { generate } from './generate.ts';
import { namedSituations } from './named-situations.ts';
import { readDrawing } from './read-drawing.ts';

/** Examines so many drawings of the situations of a seed, beginning with the first. */
export function examineMany(seed: number, drawings: number, tell: (line: string) => void = () => undefined): Examined[] {
  const all: Examined[] = [];
  for (let drawn = 0, index = 0; drawn < drawings; index += 1) {
    const one = examine(generate(seed, index));
    all.push(one);
    drawn += one.drawn.length;
    if (index % 50 === 49) tell(`${index + 1} situations, ${drawn} drawings`);
  }
  return all;
}

/** The same for the fixed situations, with what is proved of each alone. */
export function examineNamed(): Examined[] {
  return namedSituations.map(({ situation, also }) => {
    const examined = examine(situation);
    const drawn = examined.drawn.map((one): Drawn => {
      if (one.svg === '' || !also) return one;
      return { ...one, faults: [...one.faults, ...also(readDrawing(one.svg)).map((fault) => ({ property: 'expected' as const, fault }))] };
    });
    return { ...examined, drawn };
  });
}

/** What was found, in lines: faults by property, refusals by reason, drawings whose numbers are not all printed. */
export function summarise(examined: Examined[]): string {
  const drawn = examined.flatMap((one) => one.drawn);
  const share = (count: number, of: number): string => `${count} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`;
  const byProperty = countBy(drawn.flatMap(({ faults }) => [...new Set(faults.map(({ property }) => property))]));
  const reasons = countBy(examined.flatMap(({ refused }) => [...new Set(refused.map(({ code }) => code))]));
  const wrongly = examined.filter(isRefusedWrongly);
  const dies = examined.filter((one) => one.dies !== undefined);
  return [
    `${examined.length} situations, ${drawn.length} drawings, ${share(drawn.filter(({ faults }) => faults.length === 0).length, drawn.length)} without a fault`,
    `not all numbers printed: ${share(drawn.filter(({ dropped }) => dropped > 0).length, drawn.length)} of the drawings`,
    `an end or an extreme not printed: ${share(drawn.filter(({ withoutEnds }) => withoutEnds).length, drawn.length)} of the drawings`,
    'drawings with a fault, by property:',
    ...byProperty.map(([property, count]) => `  ${property}: ${share(count, drawn.length)}`),
    `refused by the check: ${share(examined.filter(({ refused }) => refused.length > 0).length, examined.length)} of the situations`,
    ...reasons.map(([code, count]) => `  ${code}: ${share(count, examined.length)}`),
    `refused although they must be drawn: ${share(wrongly.length, examined.length)}`,
    `passed by the check, but not drawn by the build: ${share(dies.length, examined.length)}`,
    ...dies.slice(0, 3).map(({ situation, dies: why }) => `  ${situation.name}: ${why ?? ''}`),
    `not refused although it must be: ${examined.filter(isPassedWrongly).length}`,
  ].join('\n');
}

/** Whether the check refuses what must be drawn. */
export function isRefusedWrongly({ situation, refused }: Examined): boolean {
  return refused.length > 0 && !refused.some(({ code }) => code === situation.refusal);
}

/** Whether the check lets pass what nobody could read. */
export function isPassedWrongly({ situation, refused }: Examined): boolean {
  return situation.refusal !== undefined && !refused.some(({ code }) => code === situation.refusal);
}

/** A line for each drawing of a situation and property that it lacks, with the first fault. */
export function describeFaults(examined: Examined, most = 3): string[] {
  const { situation, refused, dies, drawn } = examined;
  const title = `${situation.name} [${situation.traits.join(', ')}]`;
  if (dies !== undefined) return [`${title} is not refused, and not drawn: ${dies}`];
  if (isPassedWrongly(examined)) return [`${title} is not refused`];
  if (isRefusedWrongly(examined)) return [`${title} is refused: ${[...new Set(refused.map(({ code }) => code))].join(', ')}`];
  const lines = drawn.flatMap(({ name, faults }) =>
    [...Map.groupBy(faults, ({ property }) => property)].map(([property, [first, ...rest]]) => {
      const others = rest.length > 0 ? ` (and ${rest.length} more)` : '';
      return `  ${name}: ${property}: ${first!.fault}${others}`;
    }),
  );
  return lines.length === 0 ? [] : [title, ...lines.slice(0, most), ...(lines.length > most ? [`  and ${lines.length - most} more`] : [])];
}

/** Writes the drawings that have faults, and with `all` the others, too. */
export function keepFaulty(examined: Examined[], folder: string, all = false): void {
  for (const { name, svg, faults } of examined.flatMap(({ drawn }) => drawn))
    if (svg !== '' && (all || faults.length > 0)) writeFileSync(join(folder, `${name.replaceAll(/[ /]/g, '-')}.svg`), svg);
}

function countBy(words: string[]): [string, number][] {
  return [...Map.groupBy(words, (word) => word)].map(([word, all]): [string, number] => [word, all.length]).toSorted((a, b) => b[1] - a[1]);
}
