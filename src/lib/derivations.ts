import { fileOf } from '#read/entries.ts';
import { listProse } from '#report/list-prose.ts';
import { once } from '#report/once.ts';
import { changeProps, type ChangeProps } from '#schemas/components.ts';
import { listBindings, type Reference } from '#report/references.ts';
import type { Report } from '#report/report.ts';
import { auditProjections } from './audit.ts';
import { bindChange, idOfChange, type BoundNumber } from './bind.ts';
import { getCell } from './cell.ts';
import { derive, type Derived } from './derive.ts';
import { appearanceOf, orderAppearances, type Appearance } from './appearances.ts';

/** Every derived number of the report, once, with the id where its working is shown and what prints it. */
export const listDerivations = once((report: Report): ListedDerived[] => {
  const found = new Map<string, { props: ChangeProps; appearances: Appearance[] }>();
  const add = (props: ChangeProps, from: Reference['from'], spot: Partial<Reference['place']>): void => {
    const id = idOfChange(props);
    const entry = found.get(id) ?? { props, appearances: [] };
    entry.appearances.push(appearanceOf(report, { from, place: { file: fileOf(from.collection, from.id), ...spot } }));
    found.set(id, entry);
  };
  for (const { from, prose } of listProse(report))
    for (const { name, props, offset } of prose.uses) if (name === 'Change') add(changeProps.parse(props), from, { offset });
  for (const { from, place, binding } of listBindings(report)) if (binding.kind === 'change') add(binding.props, from, place);
  for (const { id, error } of auditProjections(report))
    if ('absolute' in error) for (const props of [error.absolute, error.relative]) add(props, { collection: 'projections', id }, {});
  return [...found]
    .map(([id, { props, appearances }]) => ({
      id,
      derived: derive(getCell(report, props.of), getCell(report, props.from), props.as, props.caveat),
      number: { ...bindChange(report, { ...props, status: 'print' }), caveat: '' },
      appearances: orderAppearances(report, appearances),
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
});

export interface ListedDerived {
  id: string;
  derived: Derived;
  /** As printed, with its status, without its caveat. */
  number: BoundNumber;
  /** Where it is printed. */
  appearances: Appearance[];
}
