import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { collections, identitySchema } from '#schemas/collections.ts';

/** What a careless or hostile editor may leave in a text: it closes every element and string that it could be in. */
export const planted = `</title></script></style>]]>--><img/src=x/onerror=planted()>&lt;&amp`;
const withQuotes = `"'>${planted}`;

/** Plants markup in every text of the content whose schema allows it. Returns the number of texts. */
export function plantMarkup(content: string): number {
  let count = 0;
  const plantFile = (file: string, schema: Schema): void => {
    const whole = readFileSync(file, 'utf8');
    const [, front, body = ''] = file.endsWith('.mdx') ? (/^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(whole) ?? []) : ['', whole];
    const root = { value: parse(front ?? '') as unknown };
    count += plant(root, 'value', () => schema.safeParse(root.value).success);
    const text = stringify(root.value, { defaultStringType: 'QUOTE_DOUBLE' });
    const props = body.replace(
      / (title|caveat)="([^"]*)"/g,
      (_, name: string, value: string) => ` ${name}="${value}${escape(withQuotes)}"`,
    );
    writeFileSync(file, file.endsWith('.mdx') ? `---\n${text}---\n${props}` : text);
  };
  for (const [name, { schema }] of Object.entries(collections)) {
    for (const file of existsSync(join(content, name)) ? readdirSync(join(content, name)) : [])
      plantFile(join(content, name, file), schema);
  }
  plantFile(join(content, 'report.yaml'), identitySchema);
  return count;
}

/** Adds the markup to a text, or to all texts inside an object, where the schema still accepts the whole; fills empty fields. */
function plant(holder: object, key: string, isAllowed: () => boolean): number {
  const place = holder as Record<string, unknown>;
  const before = place[key];
  if (typeof before === 'object' && before !== null)
    return Object.keys(before).reduce((sum, name) => sum + plant(before, name, isAllowed), 0);
  if (typeof before !== 'string' && before !== null) return 0;
  place[key] = `${before ?? 'Filled'}${withQuotes}`;
  if (isAllowed()) return 1;
  place[key] = before;
  return 0;
}

/** Escapes text for an attribute of a component. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

interface Schema {
  safeParse(value: unknown): { success: boolean };
}
