/** A part of a text with about `most` characters on either side. */
export function wordsAround(text: string, part: string, most = 40): string {
  const at = text.indexOf(part);
  if (part === '' || at < 0) return shorten(text, 2 * most);
  const end = at + part.length;
  const before = text.slice(0, at);
  const lead = before.length <= most ? before : `… ${before.slice(-most).replace(/^\S*\s/, '')}`;
  return lead + part + shorten(text.slice(end), most);
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s\S*$/, '')} …`;
}
