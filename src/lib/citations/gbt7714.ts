import { nameVersion, type Part } from './parts.ts';
import type { CslRecord } from './record.ts';

/**
 * A reference by the standard GB/T 7714-2015: a part precedes two slashes with the mark of the whole (§ 4.2), data have their own mark, a
 * number within the whole follows the title and a colon (§ 8.2.3), the day of publication is in round brackets after the year and the day
 * of access in square ones (§ 4.6). A page cannot know when it is read, so it leaves a placeholder for that day. A reference without an
 * address needs no day of access.
 */
export function formatGbt7714(record: CslRecord): Part[] {
  const [[year, month, day]] = record.issued['date-parts'];
  const author = record.author ? `${record.author[0]!.literal}. ` : '';
  const title = record.type === 'figure' ? `${record.title}: Figure ${record.number}` : record.title;
  const whole = record['container-title'] === undefined ? '' : `//${author}${record['container-title']}`;
  const published = `${record.publisher ? `${record.publisher}, ` : ''}${year}(${year}-${twoDigits(month)}-${twoDigits(day)})`;
  const text = `${author}${title}[${marks[record.type]}]${whole}. ${nameVersion(record)}. ${published}`;
  return record.URL ? [`${text}[`, { accessed: 'date of access' }, `]. ${record.URL}.`] : [`${text}.`];
}

/** Appendix B: DS is a data set, R a report; OL means that it is online. */
const marks = { dataset: 'DS/OL', chapter: 'R/OL', figure: 'R/OL' } as const;

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
