/** Text with code between backticks as parts, for a page. A link within CONTRIBUTING.md is its words: the handbook has no such place. */
export function splitCode(text: string): { isCode: boolean; text: string }[] {
  const unlinked = text.replace(/\[([^\]]+)\]\(#[^)]*\)/g, '$1');
  return unlinked.split('`').map((part, index) => ({ isCode: index % 2 === 1, text: part }));
}
