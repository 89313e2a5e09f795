import { componentProps, type ComponentName } from '#schemas/components.ts';
import type { Problem } from '#schemas/problem.ts';
import { fileOf } from '#report/entries.ts';
import { describeUnknown } from '#report/prose-fault.ts';
import type { Prose } from '#report/prose.ts';
import type { Report } from '#report/report.ts';
import { describeIssues } from './wording.ts';

/** Text that cannot be read, unknown components, and props that a component does not have. */
export function checkComponents(report: Report): Problem[] {
  return report.chapters.flatMap(({ id, prose }) => checkUses(fileOf('chapters', id), prose));
}

/** The same, of the text of one chapter, whatever its fields say. */
export function checkUses(file: string, prose: Prose): Problem[] {
  const faults = prose.faults.map(({ offset, message, remedy }): Problem => ({
    place: { file, offset },
    message,
    remedy,
    severity: 'error',
  }));
  return [
    ...faults,
    ...prose.uses
      .filter(({ name, readable }) => readable || !(name in componentProps))
      .flatMap((use) =>
        checkUse(use.name, use.props, use.hasChildren).map((fault): Problem => ({
          ...fault,
          place: { file, offset: use.offset },
          severity: 'error',
        })),
      ),
  ];
}

/** Components that name a thing by its id; whether there is such a thing is checked with the references. */
const leading = { Figure: 'id', Cite: 'source', Term: 'id', Claim: 'id' };

function checkUse(name: string, props: Record<string, string>, hasChildren: boolean): { message: string; remedy: string }[] {
  if (!(name in componentProps)) return [describeUnknown(name)];
  const schema = componentProps[name as ComponentName];
  const parsed = schema.safeParse(props);
  const wrong = parsed.success
    ? []
    : describeIssues(
        // An id of a wrong form leads nowhere: that message names the nearest one.
        parsed.error.issues.filter(({ code, path }) => !(code === 'invalid_format' && props[String(path[0])] && name in leading)),
        schema,
        '',
        props,
      ).map(({ message, remedy }) => ({
        message: message.startsWith('This file ')
          ? `<${name}> ${message.slice('This file '.length)}`
          : `<${name}>: ${message.replace('field', 'option')}`,
        remedy: remedy.replace('fields are', 'options are').replace('The options are .', 'It takes no options.'),
      }));
  const wrapping = ['Term', 'Callout', 'MarginNote', 'Count', 'Compare', 'Waive'].includes(name);
  if (wrapping && !hasChildren) wrong.push({ message: `<${name}> stands around nothing.`, remedy: `Write <${name} …>words</${name}>.` });
  if (!wrapping && hasChildren)
    wrong.push({
      message: `<${name}> prints its own words and can hold none.`,
      remedy: `Write <${name} … /> and put the words behind it.`,
    });
  return wrong;
}
