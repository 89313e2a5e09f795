/** The markup of an example with its links as plain words: what they lead to is a page of a report, and an example has none. */
export function unlink(html: string): string {
  return html.replace(/<(\/?)a((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/g, (_, slash: string, attributes: string) => {
    const kept = attributes.replace(/\s+(?:href|aria-label)="[^"]*"/g, '');
    return `<${slash}span${kept}>`;
  });
}
