import { waiveProps } from '#schemas/components.ts';
import { fileOf } from '#read/entries.ts';
import { listProse } from '#report/list-prose.ts';
import { listBindings } from '#report/references.ts';
import type { Report } from '#report/report.ts';
import { appearanceOf, type Appearance } from './appearances.ts';

/** Every numeral that is typed and waived by name, with the reason and where it appears. */
export function listWaivers(report: Report): Waiver[] {
  const fromProse = listProse(report).flatMap(({ from, file, prose }) =>
    prose.uses
      .filter(({ name }) => name === 'Waive')
      .map(({ words, props, offset }) => ({
        words,
        because: waiveProps.parse(props).because,
        appearance: appearanceOf(report, { from, place: { file, offset } }),
      })),
  );
  const fromYaml = listBindings(report).flatMap(({ from, place, binding }) => {
    if (binding.kind !== 'waive') return [];
    const { words, props } = binding;
    return [
      {
        words,
        because: props.because,
        appearance: appearanceOf(report, { from, place: { file: fileOf(from.collection, from.id), ...place } }),
      },
    ];
  });
  return [...fromProse, ...fromYaml];
}

export interface Waiver {
  words: string;
  because: string;
  appearance: Appearance;
}
