/** The folder of the JSON Schemas that text editors read. */
export const schemaFolder = '.vscode/schemas';

/** The first line of a YAML file of content/, which tells a text editor where its schema is. */
export function schemaLineOf(file: string): string {
  const [, folder, ...inside] = file.split('/');
  const name = inside.length === 0 ? folder!.replace(/\.yaml$/, '') : folder!;
  return `# yaml-language-server: $schema=${'../'.repeat(inside.length + 1)}${schemaFolder}/${name}.json`;
}
