/** The form of an entry that its count asks for, with its placeholders filled. Throws where one has nothing to be filled with. */
export function fill(entry: Entry, values: Values = {}): string {
  return chooseForm(entry, values.count).replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${JSON.stringify(entry)}" has nothing to put in place of {${name}}.`);
    return String(value);
  });
}

/** A text as it is; of the forms of a count the one for this number, as English counts. */
export function chooseForm(entry: Entry, count: Values[string]): string {
  if (typeof entry === 'string') return entry;
  if (typeof count !== 'number') throw new Error(`"${entry.other}" has no count to choose its form by.`);
  return entry[rules.select(count) as keyof Forms];
}

/** The names between braces in an entry, each once. */
export function listPlaceholders(entry: Entry): string[] {
  const texts = typeof entry === 'string' ? [entry] : [entry.one, entry.other];
  return [...new Set(texts.flatMap((text) => [...text.matchAll(placeholder)].map((match) => match[1]!)))];
}

/** What stands for something that only a page knows: `{number}`. */
export const placeholder = /\{([a-z][A-Za-z]*)\}/g;

const rules = new Intl.PluralRules('en');

/** A text; or the forms that English has of one with a count, which is in the placeholder `{count}`. */
export type Entry = string | Forms;

/** By the plural categories of English (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
interface Forms {
  readonly one: string;
  readonly other: string;
}

export type Values = Readonly<Record<string, string | number | undefined>>;
