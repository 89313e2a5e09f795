/** JSON as published: indented by two spaces, with a final line ending. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
