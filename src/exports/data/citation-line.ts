import { formatDate } from '#lib/format.ts';
import type { Report } from '#report/report.ts';

/** How to cite what is in a file, in one plain line; with the address only when the report is told one. `part` is a figure or dataset, or null for all. */
export function formatCitationLine({ identity }: Report, part: string | null, path: string): string {
  const { title, subtitle, edition, published, publisher, licence, site } = identity;
  const report = `${title}: ${subtitle}`;
  return [
    publisher && `${publisher.name}.`,
    part === null ? `${report} [data set].` : `${part} [data]. In: ${report}.`,
    `Edition ${edition}, ${formatDate(published)}.`,
    `${licence.data}.`,
    site && new URL(path, site).href,
  ]
    .filter(Boolean)
    .join(' ');
}
