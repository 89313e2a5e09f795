import { schemaLineOf } from '#schemas/editor-schema.ts';
import { problem, type Problem } from '#problems/problem.ts';

/** A schema line that names the schema of another folder, from which a text editor would suggest unknown fields. */
export function checkSchemaLine(file: string, text: string): Problem[] {
  const found = /^# *yaml-language-server: *\$schema=.*$/m.exec(text);
  const right = schemaLineOf(file);
  if (file.endsWith('.mdx') || !found || found[0].trimEnd() === right) return [];
  return [problem({ file, position: found.index }, 'schema-line-of-other-folder', { line: right })];
}
