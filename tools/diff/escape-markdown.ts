/**
 * Text that GitHub shows literally: without markup, HTML, mentions, references or links. Invisible characters, including those that change
 * the direction of text, are removed, so that a line reads as it is.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/[\\`*_{}[\]()#+.!|~<>&$-]/g, (sign) =>
        sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
      )
      // GitHub also makes mentions, references and links from plain text; an invisible character inside prevents that.
      .replace(/(@|\\#|:\/\/|\bwww\b|\bGH\\-)/gi, `$1\u2060`)
  );
}
