import { nameVersion } from './parts.ts';
import type { CslRecord } from './record.ts';

/** A record in the RIS format: two-letter tags, lines ending in CRLF, TY first and ER last. */
export function toRis(record: CslRecord): string {
  const [[year, month, day]] = record.issued['date-parts'];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[record.type]],
    ['ID', record.id],
    ['AU', record.author && toUndivided(record.author[0]!.literal)],
    ['TI', record.title],
    ['T2', record['container-title']],
    ['SE', record.number ?? record['chapter-number']],
    ['PB', record.publisher],
    ['PY', String(year)],
    ['DA', `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
    // RIS has a field for editions but not for versions; a bare "2024-06" would be read as two numbers.
    ['ET', record.edition ?? nameVersion(record)],
    ['LA', record.language],
    ['UR', record.URL],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/**
 * An institution as one name. RIS divides names at commas ("last, first"), which no sign escapes, and some readers also at spaces (the
 * first word becomes a first name) and at "and". So commas inside are signs of the same look, spaces do not break, and a comma follows the
 * whole, by which readers know that there is no first name.
 */
function toUndivided(name: string): string {
  return `${name.replaceAll(',', '\u201A').replaceAll(' ', '\u00A0')},`;
}

const types = { dataset: 'DATA', chapter: 'CHAP', figure: 'FIGURE' } as const;

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
