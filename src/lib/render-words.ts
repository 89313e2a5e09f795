import { placeholder } from '#words/fill.ts';

/** Words of the interface as HTML: Markdown links, emphasis and code, with each placeholder replaced by HTML from `fillings`. */
export function renderWords(text: string, fillings: Readonly<Record<string, string>>): string {
  const put = (words: string): string => escapeHtml(words).replace(placeholder, (_, name: string) => fillings[name] ?? '');
  let html = '';
  let end = 0;
  for (const { 0: whole, 1: words, 2: href, 3: strong, 4: code, index } of text.matchAll(markup)) {
    html += put(text.slice(end, index));
    end = index + whole.length;
    if (href !== undefined) html += renderLink(put(href), put(words!));
    else html += strong === undefined ? `<code>${put(code!)}</code>` : `<b>${put(strong)}</b>`;
  }
  return html + put(text.slice(end));
}

/** Whether a text has a link, emphasis or code, which only a page can show. */
export function hasMarkup(text: string): boolean {
  return text.search(markup) >= 0;
}

/** Escapes text for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function renderLink(href: string, words: string): string {
  return `<a href="${href}"${/^https?:/.test(href) ? ' rel="external"' : ''}>${words}</a>`;
}

const markup = /\[([^\]]+)\]\(([^()\s]+)\)|\*\*([^*]+)\*\*|`([^`]+)`/g;
