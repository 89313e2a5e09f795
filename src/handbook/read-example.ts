import { parse } from 'yaml';
import { z } from 'astro/zod';
import { readProse, type Prose } from '#read/prose/prose.ts';

/**
 * Reads an example of the handbook from the text of its file: a sentence on what it shows, and the lines that an editor types. Throws if
 * the file has another form.
 */
export function readExample(name: string, text: string): ExampleText {
  const [, fields, source] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]+)$/.exec(text) ?? [];
  if (fields === undefined || source === undefined) throw new Error(`The example ${name} has no fields between two lines of ---.`);
  return { name, ...heading.parse(parse(fields)), source: source.trimEnd(), prose: readProse(source) };
}

const heading = z.strictObject({
  title: z.string().min(1).describe('What the example shows, in a few words.'),
  says: z.string().min(1).describe('What an editor should see in it.'),
});

export interface ExampleText extends z.infer<typeof heading> {
  /** File name without its extension. */
  name: string;
  /** The lines after the frontmatter, unchanged. */
  source: string;
  prose: Prose;
}
