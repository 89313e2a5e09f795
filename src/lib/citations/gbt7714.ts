import type { Part } from './parts.ts';
import type { CslRecord } from './record.ts';

/**
 * A reference by the Chinese standard GB/T 7714-2015: what is contained in a whole stands before two slashes (§ 4.2), what is online
 * is marked OL (appendix B) and has the day of publication in round and the day of access in square brackets (§ 4.6). A page cannot
 * know when its reader looked: it leaves a place for that day.
 */
export function formatGbt7714(record: CslRecord): Part[] {
  const [[year, month, day]] = record.issued['date-parts'];
  const author = record.author ? `${record.author[0]!.literal}. ` : '';
  const mark = marks[record.type];
  const number = record.type === 'figure' ? `Figure ${record.number}: ` : '';
  const whole = record['container-title'] === undefined ? '' : `//${author}${record['container-title']}`;
  const published = record.publisher ? `${record.publisher}, ${year}` : '';
  const date = `(${year}-${twoDigits(month)}-${twoDigits(day)})`;
  return [
    `${author}${number}${record.title}[${mark}]${whole}. ${record.edition} ed. ${published}${date}[`,
    { accessed: 'date of access' },
    ']',
    record.URL ? `. ${record.URL}.` : '.',
  ];
}

/** Appendix B: DS is a data set, R a report, Z what has no mark of its own. */
const marks = { dataset: 'DS/OL', chapter: 'R/OL', figure: 'Z/OL' } as const;

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
