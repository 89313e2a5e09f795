/**
 * Text that GitHub prints as it is: no markup, no HTML, and no mention, reference or link made of it. Signs that nobody sees, among them those
 * that turn the direction of writing, are left out, for a line must read as it is.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/[\\`*_{}[\]()#+.!|~<>&$-]/g, (sign) =>
        sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
      )
      // GitHub makes mentions, references and links of plain text, too; an unseen sign between parts them.
      .replace(/(@|\\#|:\/\/|\bwww\b|\bGH\\-)/gi, `$1\u2060`)
  );
}
