import { waiveProps } from '#schemas/components.ts';
import { listBindings, type Reference } from '#report/references.ts';
import type { Report } from '#report/report.ts';

/** Every numeral that is typed and waived by name, with its reason and where it stands. */
export function listWaivers(report: Report): Waiver[] {
  const fromProse = report.chapters.flatMap(({ id, prose }) =>
    prose.uses
      .filter(({ name }) => name === 'Waive')
      .map(({ words, props }) => ({ words, because: waiveProps.parse(props).because, from: { collection: 'chapters' as const, id } })),
  );
  const fromYaml = listBindings(report).flatMap(({ from, binding }) =>
    binding.kind === 'waive' ? [{ words: binding.words, because: binding.props.because, from }] : [],
  );
  return [...fromProse, ...fromYaml];
}

export interface Waiver {
  words: string;
  because: string;
  from: Reference['from'];
}
