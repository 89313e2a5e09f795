import { schemaLineOf } from '#schemas/editor-schema.ts';
import type { Problem } from '#problems/problem.ts';

/** A line for the editor's program that names the schema of another folder: it would propose fields that are none here. */
export function checkSchemaLine(file: string, text: string): Problem[] {
  const found = /^# *yaml-language-server: *\$schema=.*$/m.exec(text);
  const right = schemaLineOf(file);
  if (file.endsWith('.mdx') || !found || found[0].trimEnd() === right) return [];
  return [
    {
      place: { file, path: [`\0${found.index}`] },
      message: 'This line names the fields of another folder.',
      remedy: `Write ${right}, or delete the line.`,
      severity: 'error',
    },
  ];
}
