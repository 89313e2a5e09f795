import { z } from 'astro/zod';
import { id, numberAddress, text } from './fields.ts';

const show = z
  .enum(['full', 'number', 'bare'])
  .default('full')
  .describe('full (qualifier, number, unit), number (qualifier and number) or bare (number alone).');
const status = z
  .enum(['print', 'in-sentence'])
  .default('print')
  .describe('print the status word, or in-sentence when the sentence says it itself.');

/** The ways in which one number may follow from two. The last two cross makers, measures or breaks and need a caveat. */
export const derivations = ['growth', 'multiple', 'difference', 'points', 'cagr', 'share', 'contrast', 'contrast-difference'] as const;

/** `<Value of="…" />`: a number of a dataset. */
export const valueProps = z.strictObject({ of: numberAddress.describe('Address of the number.'), show, status });

/** `<Change of="…" from="…" as="…" />`: a number derived from two. */
export const changeProps = z.strictObject({
  of: numberAddress.describe('Address of the later number, or of the part.'),
  from: numberAddress.describe('Address of the earlier number, or of the whole.'),
  as: z.enum(derivations).describe('What to derive.'),
  caveat: text.optional().describe('Why the comparison is loose; printed with it. Needed by contrast and contrast-difference.'),
  status,
});

/** What editors may type in a chapter, with the props of each. */
export const componentProps = {
  Value: valueProps,
  Change: changeProps,
  Figure: z.strictObject({ id: id.describe('Id of a figure in the frontmatter of this chapter.') }),
  Cite: z.strictObject({ source: id.describe('Id of a source.') }),
  Term: z.strictObject({ id: id.describe('Id of a term of the glossary.') }),
  Claim: z.strictObject({ id: id.describe('Id of a claim.') }),
  Callout: z.strictObject({
    kind: z.enum(['caution', 'method', 'ours']).describe('caution (readers must be told), method or ours.'),
    title: text.describe('Heading of the box.'),
  }),
  MarginNote: z.strictObject({}),
};

export type ComponentName = keyof typeof componentProps;
export type ValueProps = z.infer<typeof valueProps>;
export type ChangeProps = z.infer<typeof changeProps>;
export type Derivation = (typeof derivations)[number];
