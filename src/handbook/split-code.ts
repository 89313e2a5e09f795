/** Text with code between backticks as parts, for a page. */
export function splitCode(text: string): { isCode: boolean; text: string }[] {
  return text.split('`').map((part, index) => ({ isCode: index % 2 === 1, text: part }));
}
