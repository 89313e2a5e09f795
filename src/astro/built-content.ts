import { readContent, type Content } from '#read/read.ts';

/** The content of the report in a folder, read once: it does not change during a build. */
export function builtContent(folder: string): Content {
  const content = known.get(folder) ?? readContent(folder);
  known.set(folder, content);
  return content;
}

/** By the folder of the report. */
const known = new Map<string, Content>();
