import type { z } from 'astro/zod';
import { componentProps, pageComponentProps } from '#schemas/components.ts';
import { describe, type Description, type Problem } from '#problems/problem.ts';
import { listProse } from '#report/list-prose.ts';
import { oneOf, type One } from '#read/entries.ts';
import { describeUnknown } from '#read/prose/prose-fault.ts';
import type { Prose, Use } from '#read/prose/prose.ts';
import type { Report } from '#report/report.ts';
import { describeIssues } from '#read/wording.ts';

/** Text that cannot be read, unknown components, and unknown or invalid props. */
export function checkComponents(report: Report): Problem[] {
  return listProse(report).flatMap(({ file, prose }) => checkUses(file, prose));
}

/** The same for the text of one chapter or page, whatever its fields contain. */
export function checkUses(file: string, prose: Prose): Problem[] {
  const one = oneOf(file);
  const schemas: Record<string, z.ZodType> = one === 'page' ? { ...componentProps, ...pageComponentProps } : componentProps;
  return [
    ...prose.faults.map(({ offset, partner: _, ...fault }) => ({ place: { file, offset }, ...fault })),
    ...prose.uses
      .filter(({ name, readable }) => readable || !(name in schemas))
      .flatMap((use) => checkUse(use, schemas, one).map((fault) => ({ place: { file, offset: use.offset }, ...fault }))),
  ];
}

/** Components that refer to a thing by its id; whether it exists is checked with the references. */
const leading = { Figure: 'id', Cite: 'source', Term: 'id', Claim: 'id' };

function checkUse({ name: tag, props, hasChildren }: Use, schemas: Record<string, z.ZodType>, one: One): Description[] {
  const schema = schemas[tag];
  if (!schema) return [describeUnknown(tag, one, Object.keys(schemas))];
  const parsed = schema.safeParse(props);
  // An id in an invalid form is reported as a reference, because that message names the nearest id.
  const issues = (parsed.error?.issues ?? []).filter(
    ({ code, path }) => !(code === 'invalid_format' && props[String(path[0])] && tag in leading),
  );
  const wrong = describeIssues(issues, schema, props, tag).map(({ path: _, ...description }): Description => description);
  const wrapping = ['Term', 'Callout', 'MarginNote', 'Count', 'Compare', 'Waive'].includes(tag);
  if (wrapping && !hasChildren) wrong.push(describe('component-around-nothing', { tag }));
  if (!wrapping && hasChildren) wrong.push(describe('component-around-words', { tag }));
  return wrong;
}
