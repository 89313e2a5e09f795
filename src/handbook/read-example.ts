import { parse } from 'yaml';
import { z } from 'astro/zod';
import { readProse, type Prose } from '#read/prose/prose.ts';

/** An example of the handbook from the text of its file: what it shows, in a sentence, and the lines that an editor types. Throws where the file is none. */
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
  /** File name without its ending. */
  name: string;
  /** The lines below the fields, as they stand. */
  source: string;
  prose: Prose;
}
