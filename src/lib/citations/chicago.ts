import { formatDate } from '../format.ts';
import { nameVersion, toSentences, type Part } from './parts.ts';
import type { CslRecord } from './record.ts';

/**
 * A bibliography entry in the Chicago style, 17th edition: a part in quotation marks and its whole in italics (§ 14.106), works without an
 * author by title (§ 14.79), an exact date for online works (§ 14.207).
 */
export function formatChicago(record: CslRecord): Part[] {
  const [[year, month, day]] = record.issued['date-parts'];
  const author = record.author?.[0]?.literal;
  const date = `${formatDate(`${year}-${month}-${day}`).split(' ')[1]} ${day}, ${year}`;
  const published = [record.publisher, date].filter(Boolean).join(', ');
  return toSentences([author === undefined ? undefined : [author], ...toWork(record), [published], record.URL ? [record.URL] : undefined]);
}

function toWork(record: CslRecord): Part[][] {
  const { type, title, number, 'container-title': whole } = record;
  if (type === 'dataset' || whole === undefined) {
    return [[{ italic: title }], [nameVersion(record)], [whole === undefined ? 'Data set' : `Data set in ${whole}`]];
  }
  const place = type === 'figure' ? `Figure ${number} in ` : 'In ';
  return [[`“${/[.?!]$/.test(title) ? title : `${title}.`}”`], [place, { italic: whole }, `, ${nameVersion(record)}`]];
}
