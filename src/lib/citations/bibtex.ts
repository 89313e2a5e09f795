import type { CslRecord } from './record.ts';

/** An entry for BibTeX and biblatex: uses only types that both know, and braces to keep capitals. `langid` is for biblatex. */
export function toBibtex(record: CslRecord): string {
  const [[year, month, day]] = record.issued['date-parts'];
  const whole = record['container-title'];
  const isChapter = record.type === 'chapter';
  const fields: Record<string, string | undefined> = {
    author: record.author && `{${escape(record.author[0]!.literal)}}`,
    // Classic BibTeX sorts entries without an author by their key.
    key: record.author ? undefined : escape(record.title),
    title: `{${escape(record.title)}}`,
    booktitle: isChapter && whole !== undefined ? `{${escape(whole)}}` : undefined,
    chapter: record['chapter-number'],
    howpublished: isChapter ? undefined : escape(describePlace(record)),
    // BibTeX styles add the word "edition".
    edition: isChapter ? `{${record.edition!.replace(/ edition$/, '')}}` : undefined,
    // biblatex takes a publisher for a list of names, which only braces keep from ending at "and".
    publisher: record.publisher && `{${escape(record.publisher)}}`,
    year: String(year),
    month: months[month - 1],
    day: String(day),
    langid: languages[record.language],
    url: record.URL,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`],
  );
  return `@${isChapter ? 'incollection' : 'misc'}{${record.id},\n${lines.join('')}}\n`;
}

/** The whole of which a figure or dataset is part: the type misc has no other field for it that every style prints. */
function describePlace({ type, number, edition, version, 'container-title': whole }: CslRecord): string {
  if (type === 'figure') return `Figure ${number} in ${whole}, ${edition}`;
  return [`Data set, version ${version}`, whole].filter(Boolean).join(', in ');
}

/** Escapes text for TeX. */
function escape(text: string): string {
  return text.replace(/[\\&%$#_{}~^“”‘’–—]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

// Abbreviations that every style translates into its own language.
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const languages = { en: 'english' } as const;

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
