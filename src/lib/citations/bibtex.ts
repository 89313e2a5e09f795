import type { CslRecord } from './record.ts';

/** An entry for BibTeX, which biblatex reads as well: no type that only one of the two knows, capitals kept by braces. */
export function toBibtex(record: CslRecord): string {
  const [[year, month, day]] = record.issued['date-parts'];
  const whole = record['container-title'];
  const place = [record.type === 'figure' ? `Figure ${record.number}` : 'Data set', whole].filter(Boolean).join(' in ');
  const fields: Record<string, string | undefined> = {
    author: record.author && `{${escape(record.author[0]!.literal)}}`,
    // Classic BibTeX sorts entries without an author by their key.
    key: record.author ? undefined : escape(record.title),
    title: `{${escape(record.title)}}`,
    booktitle: record.type === 'chapter' && whole !== undefined ? `{${escape(whole)}}` : undefined,
    chapter: record.type === 'chapter' ? record.number : undefined,
    howpublished: record.type === 'chapter' ? undefined : escape(place),
    edition: record.edition,
    publisher: record.publisher && escape(record.publisher),
    year: String(year),
    month: String(month),
    day: String(day),
    language: record.language,
    url: record.URL,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${record.type === 'chapter' ? 'incollection' : 'misc'}{${record.id},\n${lines.join('')}}\n`;
}

/** Text as TeX reads it. */
function escape(text: string): string {
  return text.replace(/[\\&%$#_{}~^“”‘’–—]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
};
