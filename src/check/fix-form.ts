import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Rewrites every text file of content/ in the standard form: no byte order mark, LF line endings, no trailing spaces, one line ending at
 * the end of the file. Returns a line for each file that it changed. No words change.
 */
export function fixForm(root: string): string[] {
  const entries = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
  const names = entries.flatMap((entry) =>
    entry.isFile() && /\.(yaml|mdx)$/.test(entry.name) ? [join(entry.parentPath, entry.name)] : [],
  );
  return names.sort().flatMap((name) => {
    const text = readFileSync(name, 'utf8');
    const formed = toForm(text);
    // Reading something that is not text as text loses characters.
    if (formed === text || text.includes('\uFFFD') || text.includes('\0')) return [];
    writeFileSync(name, formed);
    return [`${name.slice(join(root, '/').length)}  its line endings are fixed`];
  });
}

function toForm(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '');
  return lines.trim() === '' ? text : `${lines.replace(/\n+$/, '')}\n`;
}
