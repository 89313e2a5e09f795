/** Where the JSON Schemas stand that editors' programs read. */
export const schemaFolder = '.vscode/schemas';

/** The first line of a YAML file of content/: it tells an editor's program which fields there are. */
export function schemaLineOf(file: string): string {
  const [, folder, ...inside] = file.split('/');
  const name = inside.length === 0 ? folder!.replace(/\.yaml$/, '') : folder!;
  return `# yaml-language-server: $schema=${'../'.repeat(inside.length + 1)}${schemaFolder}/${name}.json`;
}
