import { z } from 'astro/zod';
import { maskBindings } from './bound-text.ts';
import { id, numberPattern, seriesPattern, text } from './fields.ts';
import { says } from './issue.ts';

const address = z.string().regex(new RegExp(`^${seriesPattern}(/${numberPattern})?$`), says('cells-address-malformed'));

/** The `kind` of a figure, which tells the kinds apart. */
const drawn = 'How it is drawn.';

const words = {
  id: id.describe('Unique in the whole report; the permanent address of the figure.'),
  finding: text
    .refine((finding) => maskBindings(finding).split(/\s+/).length <= 15, says('finding-too-long'))
    .describe('What the figure shows, in one sentence of at most 15 words.'),
  measure: text.describe('What is measured or set out.'),
  place: text.describe('The country or area.'),
  period: text.describe('The period, e.g. "2022 to 2028".'),
  notes: z.array(text).describe('Notes under the figure; [] when none.'),
};

const cells = z
  .array(address)
  .min(1, says('cells-empty'))
  .describe('Addresses of series (all their periods) or of single numbers, in order.');

/** A figure, in the frontmatter of the chapter that shows it. Its marks, units, breaks and bounds come from the cells. */
export const figure = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('columns').describe(drawn),
    ...words,
    cells,
    scale: z
      .enum(['linear', 'linear-and-log'])
      .describe('linear, or linear-and-log to add a panel of dots where values span orders of magnitude.'),
  }),
  z.strictObject({
    kind: z.enum(['line', 'bars', 'points']).describe(drawn),
    ...words,
    cells,
    scale: z.literal('linear').describe('linear: values start at zero.'),
  }),
  z.strictObject({
    kind: z.literal('pairs').describe(drawn),
    ...words,
    projections: z.array(id).min(1).describe('Ids of projections, in order.'),
    scale: z.literal('log').describe('log: one axis shows forecasts of very different sizes.'),
  }),
  z.strictObject({
    kind: z.literal('timeline').describe(drawn),
    ...words,
    milestones: z.array(id).min(1).describe('Ids of milestones.'),
  }),
  z.strictObject({
    kind: z.literal('diagram').describe(drawn),
    ...words,
    structure: id.describe('The id of a structure: its file name in content/structures.'),
  }),
]);

export type FigureSpec = z.infer<typeof figure>;
export type ChartSpec = Extract<FigureSpec, { scale: string }>;
