/** Picks the form of an entry for its count and fills its placeholders. Throws when a placeholder has no value. */
export function fill(entry: Entry, values: Values = {}): string {
  return chooseForm(entry, values.count).replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${JSON.stringify(entry)}" has nothing to put in place of {${name}}.`);
    return String(value);
  });
}

/** A text unchanged; for an entry with forms, the form that English uses for this count. */
export function chooseForm(entry: Entry, count: Values[string]): string {
  if (typeof entry === 'string') return entry;
  if (typeof count !== 'number') throw new Error(`"${entry.other}" has no count to choose its form by.`);
  return entry[rules.select(count) as keyof Forms];
}

/** The names of the placeholders in an entry, each once. */
export function listPlaceholders(entry: Entry): string[] {
  const texts = typeof entry === 'string' ? [entry] : [entry.one, entry.other];
  return [...new Set(texts.flatMap((text) => [...text.matchAll(placeholder)].map((match) => match[1]!)))];
}

/** A placeholder for a value that only a page knows: `{number}`. */
export const placeholder = /\{([a-z][A-Za-z]*)\}/g;

const rules = new Intl.PluralRules('en');

/** A text; or its English forms for a count, which fills the placeholder `{count}`. */
export type Entry = string | Forms;

/** By the plural categories of English (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
interface Forms {
  readonly one: string;
  readonly other: string;
}

export type Values = Readonly<Record<string, string | number | undefined>>;
