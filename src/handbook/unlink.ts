/** The markup of an example with its links as plain words: they lead to pages of a report, which an example does not have. */
export function unlink(html: string): string {
  return html.replace(/<(\/?)a((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/g, (_, slash: string, attributes: string) => {
    const kept = attributes.replace(/\s+(?:href|aria-label)="[^"]*"/g, '');
    return `<${slash}span${kept}>`;
  });
}
