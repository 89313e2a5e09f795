import { addressOfPage } from '#lib/addresses.ts';
import { addressOfProse } from '#lib/appearances.ts';
import { listProse } from '#report/list-prose.ts';
import type { Report } from '#report/report.ts';
import { sectionsOfPages } from '#schemas/page.ts';
import { listKnown } from './rules/lost.ts';

/**
 * The addresses to which a sentence may link: those that the report promises, the headings and source lists of its texts, and the sections
 * that every report has.
 */
export function listAddresses(report: Report): Set<string> {
  const places = listProse(report).flatMap(({ from, prose }) =>
    [...prose.headings.map(({ id }) => id), ...(from.collection === 'chapters' ? ['sources'] : prose.passages.map(({ id }) => id))].map(
      (place) => `${addressOfProse(report, from)}#${place}`,
    ),
  );
  const sections = Object.entries(sectionsOfPages).flatMap(([name, ids]) => ids.map((id) => `${addressOfPage(name)}#${id}`));
  return new Set([...listKnown(report).addresses, ...places, ...sections]);
}
