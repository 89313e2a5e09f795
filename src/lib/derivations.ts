import { changeProps, type ChangeProps } from '#schemas/components.ts';
import { listBindings } from '#report/references.ts';
import type { Report } from '#report/report.ts';
import { auditProjections } from './audit.ts';
import { idOfChange } from './bind.ts';
import { getCell } from './cell.ts';
import { derive, type Derived } from './derive.ts';

/** Every derived number of the report, once each, with the id of the place that shows its work. */
export function listDerivations(report: Report): ListedDerived[] {
  const found = new Map<string, { props: ChangeProps; chapters: Set<string> }>();
  const add = (props: ChangeProps, slug: string | undefined): void => {
    const id = idOfChange(props);
    const entry = found.get(id) ?? { props, chapters: new Set<string>() };
    if (slug) entry.chapters.add(slug);
    found.set(id, entry);
  };
  for (const { slug, prose } of report.chapters)
    for (const { name, props } of prose.uses) if (name === 'Change') add(changeProps.parse(props), slug);
  for (const { from, binding } of listBindings(report))
    if (binding.kind === 'change') add(binding.props, report.chapters.find(({ id }) => id === from.id)?.slug);
  for (const { error } of auditProjections(report))
    if ('absolute' in error) for (const props of [error.absolute, error.relative]) add(props, undefined);
  return [...found]
    .map(([id, { props, chapters }]) => ({
      id,
      derived: derive(getCell(report, props.of), getCell(report, props.from), props.as, props.caveat),
      chapters: [...chapters],
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

export interface ListedDerived {
  id: string;
  derived: Derived;
  /** Addresses of the chapters that print it. */
  chapters: string[];
}
