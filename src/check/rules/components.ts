import type { z } from 'astro/zod';
import { componentProps, pageComponentProps } from '#schemas/components.ts';
import type { Problem } from '#problems/problem.ts';
import { listProse } from '#report/list-prose.ts';
import { describeUnknown } from '#read/prose/prose-fault.ts';
import type { Prose, Use } from '#read/prose/prose.ts';
import type { Report } from '#report/report.ts';
import { describeIssues } from '#read/wording.ts';

/** Text that cannot be read, unknown components, and props that a component does not have. */
export function checkComponents(report: Report): Problem[] {
  return listProse(report).flatMap(({ file, prose }) => checkUses(file, prose));
}

/** The same, of the text of one chapter or page, whatever its fields say. */
export function checkUses(file: string, prose: Prose): Problem[] {
  const isPage = file.startsWith('content/pages/');
  const schemas: Record<string, z.ZodType> = isPage ? { ...componentProps, ...pageComponentProps } : componentProps;
  // What is said of a chapter holds of a page.
  const inWords = (text: string): string => (isPage ? text.replace(/\bchapter\b/, 'page') : text);
  const toProblem = (offset: number, { message, remedy }: Fault): Problem => ({
    place: { file, offset },
    message: inWords(message),
    remedy: inWords(remedy),
    severity: 'error',
  });
  return [
    ...prose.faults.map((fault) => toProblem(fault.offset, fault)),
    ...prose.uses
      .filter(({ name, readable }) => readable || !(name in schemas))
      .flatMap((use) => checkUse(use, schemas).map((fault) => toProblem(use.offset, fault))),
  ];
}

/** Components that name a thing by its id; whether there is such a thing is checked with the references. */
const leading = { Figure: 'id', Cite: 'source', Term: 'id', Claim: 'id' };

function checkUse({ name, props, hasChildren }: Use, schemas: Record<string, z.ZodType>): Fault[] {
  const schema = schemas[name];
  if (!schema) return [describeUnknown(name, Object.keys(schemas))];
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

interface Fault {
  message: string;
  remedy: string;
}
