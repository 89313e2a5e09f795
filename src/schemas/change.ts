import { z } from 'astro/zod';
import { dateOrPart, decimal, numberAddress, numberPattern, proofs, seriesPattern, text } from './fields.ts';
import { identity } from './identity.ts';
import { says } from './issue.ts';
import { qualifiers, statuses } from './observation.ts';
import { unitIds } from './unit.ts';

/** Why something changed: our mistake, a revision by its maker or source, an addition, or a new wording. */
export const changeClasses = ['correction', 'revision', 'addition', 'wording'] as const;

/** The properties of a number that may change; `number` is the number itself, when it is added or withdrawn. */
export const numberProperties = ['value', 'unit', 'status', 'qualifier', 'stated', 'sources', 'number'] as const;

/** The words around numbers that may change: of a dataset, of a series, or the note on a number. */
export const wordingProperties = ['title', 'label', 'measure', 'definition', 'note'] as const;

const wordsAddress = z.string().regex(new RegExp(`^([a-z0-9-]+|${seriesPattern}(/${numberPattern})?)$`), says('change-address-malformed'));

const whole = z
  .strictObject({
    value: decimal.describe('Its value.'),
    unit: z.enum(unitIds).describe('Its unit.'),
    qualifier: z.enum(qualifiers).describe('Its qualifier.'),
    status: z.enum(statuses).describe('Its status.'),
  })
  .nullable();

function ofNumber<Property extends string, Value extends z.ZodType>(property: Property, value: Value) {
  return define(numberAddress.describe('Address of the number: dataset/series/period.'), property, value);
}

function ofWords<Property extends string, Value extends z.ZodType>(property: Property, value: Value) {
  return define(
    wordsAddress.describe(
      'What the words belong to: a dataset (title, note), dataset/series (label, measure, definition) or a number (note).',
    ),
    property,
    value,
  );
}

function define<Address extends z.ZodType, Property extends string, Value extends z.ZodType>(
  of: Address,
  property: Property,
  value: Value,
) {
  return z.strictObject({
    of,
    property: z.literal(property).describe('What changed; number is the number itself, which was added or removed.'),
    old: value.describe(
      'What the dataset said before, as it was written there. For a number that was added, property: number and old: null.',
    ),
    new: value.describe('What it says now, as it is written there. For a number that was removed, property: number and new: null.'),
  });
}

const item = z.discriminatedUnion('property', [
  ofNumber('value', decimal),
  ofNumber('unit', z.enum(unitIds)),
  ofNumber('status', z.enum(statuses)),
  ofNumber('qualifier', z.enum(qualifiers)),
  ofNumber('stated', dateOrPart.nullable()),
  ofNumber('sources', proofs),
  ofNumber('number', whole),
  ofWords('title', text),
  ofWords('label', text),
  ofWords('measure', text),
  ofWords('definition', text.nullable()),
  ofWords('note', text.nullable()),
]);

/** Changes to published numbers on one day for one reason. The file name starts with the date. */
export const change = z.strictObject({
  date: z.iso.date({ error: says('day-malformed') }).describe('Day of the change, in quotes: the one that the file name starts with.'),
  edition: identity.shape.edition.describe(
    'The edition that content/report.yaml has on that day; until the next one, figures carry a mark.',
  ),
  class: z
    .enum(changeClasses)
    .describe('correction (we had it wrong), revision (its maker or a source says otherwise), addition (it was not there) or wording.'),
  reason: text.describe('Why it changed, in a sentence or two for readers.'),
  changes: z.array(item).min(1).describe('What changed: of which number, which property, from what to what.'),
});

export type ChangeData = z.infer<typeof change>;
export type ChangeClass = (typeof changeClasses)[number];
export type ChangeItem = z.infer<typeof item>;

/** Whether a number was withdrawn. */
export function isWithdrawal({ property, new: now }: { property: string; new: unknown }): boolean {
  return property === 'number' && now === null;
}

/** Whether a number was added. */
export function isArrival({ property, old }: { property: string; old: unknown }): boolean {
  return property === 'number' && old === null;
}
export type WordingProperty = (typeof wordingProperties)[number];
