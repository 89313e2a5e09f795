import { z } from 'astro/zod';
import { amounts } from './amounts.ts';
import { houseStyle } from './house-style.ts';
import { dateOrPart, id, numberAddress, text, webAddress } from './fields.ts';
import { says } from './issue.ts';
import { unitIds } from './unit.ts';

/** The identity of the publication. A null field hides the features that need it. */
export const identity = z.strictObject({
  package: id.describe('Name of the data package and of the archive of all data, also used by embeds; permanent.'),
  title: text.describe('Title of the report.'),
  subtitle: text.describe('Its subtitle.'),
  summary: text.describe('What the report is, in two or three sentences, for its first page.'),
  findings: z
    .array(
      z.strictObject({
        cell: numberAddress.describe('Address of the number.'),
        text: text.describe('What the number says, in a sentence.'),
      }),
    )
    .min(1)
    .describe('The findings of the first page: numbers with a sentence each.'),
  names: z.array(text).describe('Names that contain a number and may be typed, e.g. "Bus 4"; [] when none.'),
  units: z.array(z.enum(unitIds)).min(1, says('units-empty')).describe('The units that the datasets of this report may use.'),
  amounts: amounts.optional().describe('How amounts of money are shown. Leave it out if no figure pairs forecasts with outcomes.'),
  houseStyle: z
    .array(houseStyle)
    .optional()
    .describe('Words that this report writes differently; a text that has them gets a warning. Leave it out when there are none.'),
  historyOf: text.describe('What the milestones are the history of, as in "dated events in the history of public libraries".'),
  opening: id.optional().describe('Id of the figure on the first page; leave it out if there is none.'),
  parts: z
    .array(
      z.strictObject({
        title: text.describe('Title of the part.'),
        ours: z.literal(true).optional().describe('true when the part follows no paragraphs of the audited source.'),
      }),
    )
    .min(1, says('parts-empty'))
    .max(20)
    .describe('The parts of the report, in order; a chapter names one by its number.'),
  chapterWords: z
    .strictObject({
      least: z.int().min(1).describe('A chapter with fewer words gets a warning.'),
      most: z.int().min(1).describe('A chapter with more words gets a warning.'),
    })
    .optional()
    .describe('How long a chapter is; leave it out if any length will do.'),
  audit: z
    .strictObject({
      source: id.describe('The id of the source that the report audits: its file name in content/sources.'),
      called: text
        .regex(/^(?!(?:the|an?)\s)[a-z][a-z -]*$/, says('source-noun-malformed'))
        .describe('What sentences call the audited source after "the", e.g. article, study, speech.'),
      paragraphs: z.int().min(1).describe('How many paragraphs the audited source has.'),
      monthsAfterPeriod: z
        .int()
        .min(1)
        .max(120)
        .describe('How many months after the end of its period an open projection is reviewed, e.g. 12.'),
    })
    .describe('What the report audits, and how projections are followed up.'),
  edition: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, says('edition-malformed'))
    .describe('Year and month of this edition.'),
  published: z.iso.date({ error: says('day-malformed') }).describe('Day of publication of this edition.'),
  dataAsOf: dateOrPart.describe('The date up to which sources were checked.'),
  language: z.literal('en', { error: says('language-not-written') }).describe('Language of the report.'),
  publisher: z
    .strictObject({ name: text.describe('Its name.'), url: webAddress.nullable().describe('Its web address, or null.') })
    .nullable()
    .describe('Name and address of the publisher, or null.'),
  contact: z
    .union([z.email({ abort: true }), webAddress], { error: says('contact-malformed') })
    .nullable()
    .describe('Where to report an error, or null.'),
  repository: webAddress.nullable().describe('Address of the repository, or null to use the one given to the build.'),
  site: webAddress.nullable().describe('Address of the site, or null to use the one given to the build.'),
  licence: z
    .strictObject({
      text: text.describe('Licence of the text.'),
      data: text.describe('Licence of the data.'),
      code: text.describe('Licence of the program.'),
    })
    .describe('Licences of text, data and code.'),
});

export type Identity = z.infer<typeof identity>;
