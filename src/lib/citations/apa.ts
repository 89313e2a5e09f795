import { formatDate } from '../format.ts';
import { nameVersion, toSentences, type Part } from './parts.ts';
import type { CslRecord } from './record.ts';

/**
 * A reference in the style of the American Psychological Association, 7th edition: author, date, title, source (§ 9.4). Without an author
 * it begins with the title (§ 9.12); a publisher that is also the author is named once (§ 9.29).
 */
export function formatApa(record: CslRecord): Part[] {
  const [[year, month, day]] = record.issued['date-parts'];
  const author = record.author?.[0]?.literal;
  const date = `(${year}, ${formatDate(`${year}-${month}-${day}`).split(' ')[1]} ${day})`;
  const title = toTitle(record);
  const sentences = author === undefined ? [title, [date]] : [[author], [date], title];
  const parts = toSentences([...sentences, toContainer(record)]);
  return record.URL ? [...parts, ' ', record.URL] : parts;
}

/** An independent work is in italics with its version (§ 10.9); a part of a work is not (§ 9.23). */
function toTitle(record: CslRecord): Part[] {
  const { type, title, number } = record;
  if (type === 'dataset') return [{ italic: title }, ` (${nameVersion(record)}) [Data set]`];
  return type === 'figure' ? [`${title} [Figure ${number}]`] : [title];
}

function toContainer(record: CslRecord): Part[] | undefined {
  const whole = record['container-title'];
  if (record.type === 'dataset' || whole === undefined) return whole === undefined ? undefined : [whole];
  return ['In ', { italic: whole }, ` (${nameVersion(record)}.)`];
}
