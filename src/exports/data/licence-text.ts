import { formatDate } from '#lib/format.ts';
import { findDataLicence } from '#lib/licence.ts';
import type { Report } from '#report/report.ts';

/** `LICENSE` of the archive: who may use the data how, and whom and what to name, as far as the report says it. */
export function renderLicenceText({ identity }: Report): string {
  const { title, subtitle, edition, licence, publisher, site } = identity;
  const known = findDataLicence({ identity });
  const named = [
    `the report (${title}: ${subtitle})`,
    `its edition (${formatDate(edition)})`,
    publisher && `its publisher (${publisher.name})`,
    site && `its address (${site})`,
  ].filter(Boolean);
  return [
    `Licence of these data: ${known ? `${known.title} (${licence.data})` : licence.data}`,
    ...(known ? [known.url] : []),
    `When you use them, name ${named.slice(0, -1).join(', ')} and ${named.at(-1)!}, ${known ? 'link to' : 'name'} the licence, and say whether you changed something.`,
    "Facts are nobody's property: a single number, date or name may be used without this licence. Names and titles of third parties remain theirs; sources.csv lists them.",
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}
