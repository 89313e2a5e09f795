/**
 * Splits text with code between backticks into parts, for a page. Links within CONTRIBUTING.md become plain words, because the handbook
 * does not have their targets.
 */
export function splitCode(text: string): { isCode: boolean; text: string }[] {
  const unlinked = text.replace(/\[([^\]]+)\]\(#[^)]*\)/g, '$1');
  return unlinked.split('`').map((part, index) => ({ isCode: index % 2 === 1, text: part }));
}
