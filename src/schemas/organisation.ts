import { z } from 'astro/zod';
import { id, originalName, text, webAddress } from './fields.ts';
import { says } from './issue.ts';

/** The role of an organisation in the subject of the report. */
const organisationKinds = ['authority', 'research', 'company', 'association'] as const;

/** An organisation that the report mentions. */
export const organisation = z.strictObject({
  name: text.describe('Its name in English, as it is best known.'),
  original: originalName.nullable().describe('Its name in the language of its country, or null when that is English or not known.'),
  kind: z
    .enum(organisationKinds)
    .describe('authority (makes or applies rules), research (counts or studies), company (makes or sells) or association (of several).'),
  what: text.describe('What it is, in a line.'),
  layer: text.nullable().describe('The layer of the industry that it works in, e.g. "technology and application", or null.'),
  products: z.array(text).describe('What it is known for making; [] when nothing.'),
  url: webAddress.nullable().describe('Address of its own site, or null.'),
  sources: z.array(id).min(1, says('sources-empty')).describe('Ids of the sources of what is said here.'),
  note: text.nullable().describe('What a reader must know about it, or null.'),
});

export type Organisation = z.infer<typeof organisation>;
