/** Typewriter quotes and apostrophes as printed ones; Markdown does the same for chapters. */
export function typeset(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');
}
