import { z } from 'astro/zod';
import { id, originalName, text } from './fields.ts';
import { says, toIssue } from './issue.ts';

const drawn = 'comparison (descriptions side by side), lanes (ways side by side) or groups (names in groups).';
const label = text.describe('Its name, as the drawing shows it.');
const from = text.describe('Whose it is, or where it is in the audited source.');
const heading = { title: text.describe('What is shown.'), note: text.describe('What readers must know, e.g. whose alignment it is.') };

const comparison = z
  .strictObject({
    type: z.literal('comparison').describe(drawn),
    ...heading,
    columns: z
      .array(z.strictObject({ id: id.describe('Short name of the description, which rows use.'), label, from }))
      .min(2)
      .describe('The descriptions that are compared, each with where it comes from.'),
    rows: z
      .array(
        z.strictObject({
          label,
          cells: z
            .record(id, z.array(text), {
              error: (issue) => (issue.code === 'invalid_key' ? says('column-id-malformed') : undefined),
            })
            .describe('What corresponds in each description, by its id; [] if nothing does.'),
        }),
      )
      .min(1)
      .describe('What corresponds to what; [] if a description has nothing.'),
  })
  .superRefine(({ columns, rows }, context) => {
    const ids = columns.map(({ id: column }) => column);
    rows.forEach(({ cells }, row) => {
      const path = ['rows', row, 'cells'];
      for (const column of Object.keys(cells))
        if (!ids.includes(column)) context.addIssue(toIssue([...path, column], 'column-unknown', { columns: ids }));
      for (const column of ids) if (!(column in cells)) context.addIssue(toIssue(path, 'column-without-cells', { column }));
    });
  });

const lanes = z.strictObject({
  type: z.literal('lanes').describe(drawn),
  ...heading,
  lanes: z
    .array(
      z.strictObject({
        label,
        from,
        joins: z
          .enum(['follow', 'meet'])
          .describe('follow (each step after the one before) or meet (first and last move towards the middle).'),
        steps: z
          .array(z.strictObject({ label, text: text.describe('What happens in it.') }))
          .min(1)
          .describe('The steps, in order.'),
      }),
    )
    .min(1)
    .describe('Sequences of steps, side by side.'),
});

const groups = z.strictObject({
  type: z.literal('groups').describe(drawn),
  ...heading,
  groups: z
    .array(
      z.strictObject({
        label,
        items: z
          .array(
            z.strictObject({
              label,
              original: originalName.nullable().describe('Its name in the language it comes from, or null.'),
              note: text.describe('What is said about it.'),
            }),
          )
          .min(1)
          .describe('The things in the group.'),
      }),
    )
    .min(1)
    .describe('Things in groups, without rank.'),
});

/** A diagram without numbers: a chain, layers, two routes, or names in groups. */
export const structure = z.discriminatedUnion('type', [comparison, lanes, groups]);

export type Structure = z.infer<typeof structure>;
