import { z } from 'astro/zod';
import { id, numberAddress, text } from './fields.ts';
import { says } from './issue.ts';
import { sectionsOfPages } from './page.ts';

const show = z
  .enum(['full', 'number', 'bare'])
  .default('full')
  .describe('full (qualifier, number, unit), number (qualifier and number) or bare (number alone).');
const status = z
  .enum(['print', 'in-sentence'])
  .default('print')
  .describe('print the status word, or in-sentence when the sentence says it itself.');

/** The ways to derive one number from two. The last three cross makers, measures or breaks, and need a caveat. */
export const derivations = [
  'growth',
  'multiple',
  'index',
  'difference',
  'points',
  'cagr',
  'share',
  'contrast',
  'contrast-difference',
  'contrast-percent',
] as const;

/** `<Value of="…" />`: a number of a dataset. */
export const valueProps = z.strictObject({ of: numberAddress.describe('Address of the number.'), show, status });

/** `<Change of="…" from="…" as="…" />`: a number derived from two. */
export const changeProps = z.strictObject({
  of: numberAddress.describe('Address of the later number, or of the part.'),
  from: numberAddress.describe('Address of the earlier number, of the whole, or of the base of an index.'),
  as: z.enum(derivations).describe('What to derive.'),
  caveat: text.optional().describe('Why the comparison is loose; printed with it. Needed by every contrast.'),
  status,
});

/** `<Waive because="…">words</Waive>`: a numeral that is not data of this report, with the reason; the method page lists both. */
export const waiveProps = z.strictObject({
  because: text.describe('Why the words may be typed, in a sentence for readers of the method page.'),
});

/** `<Count of="…">three</Count>`: a count in words, checked against the length of a list. */
export const countProps = z
  .strictObject({
    of: z
      .string()
      .regex(/^[a-z-]+(\/[a-z0-9-]+){0,2}$/, says('countable-malformed'))
      .optional()
      .describe('What is counted: list (the next list or table), or a folder of content, e.g. projections or projections/missed.'),
    items: text.optional().describe('The things that are counted, with semicolons between them; each must be in the text.'),
  })
  .refine(({ of, items }) => (of === undefined) !== (items === undefined), {
    error: says('count-of-or-items'),
  });

/** `<Compare of="…" to="…">came in below</Compare>`: words of comparison, checked against the two numbers. */
export const compareProps = z.strictObject({
  of: numberAddress.describe('Address of the number that is compared.'),
  to: numberAddress.describe('Address of the number that it is compared with.'),
});

/** Components that editors may use in a chapter, with the props of each. */
export const componentProps = {
  Value: valueProps,
  Change: changeProps,
  Count: countProps,
  Compare: compareProps,
  Waive: waiveProps,
  Figure: z.strictObject({ id: id.describe('Id of a figure in the frontmatter of this chapter.') }),
  Cite: z.strictObject({ source: id.describe('Id of a source.') }),
  Term: z.strictObject({ id: id.describe('Id of a term of the glossary.') }),
  Claim: z.strictObject({ id: id.describe('Id of a claim.') }),
  Callout: z.strictObject({
    kind: z.enum(['caution', 'method', 'ours']).describe('caution (readers must be told), method or ours.'),
    title: text.describe('Heading of the box.'),
  }),
  MarginNote: z.strictObject({}),
  Audit: z.strictObject({}),
};

/** Components that editors may use only on a page. */
export const pageComponentProps = {
  Section: z.strictObject({
    id: z
      .enum(Object.values(sectionsOfPages).flat())
      .describe('A section that the program writes. Those that the text does not place come after it.'),
  }),
  AuditedSource: z.strictObject({}),
};

export type ComponentName = keyof typeof componentProps;
export type ValueProps = z.infer<typeof valueProps>;
export type ChangeProps = z.infer<typeof changeProps>;
export type CountProps = z.infer<typeof countProps>;
export type CompareProps = z.infer<typeof compareProps>;
export type WaiveProps = z.infer<typeof waiveProps>;
export type Derivation = (typeof derivations)[number];
