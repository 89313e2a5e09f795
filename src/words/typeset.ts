/** Turns straight quotes and apostrophes into typographic ones, as Markdown does for chapters. */
export function typeset(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’');
}
