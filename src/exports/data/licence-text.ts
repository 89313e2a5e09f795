import { formatDate } from '#lib/format.ts';
import { findDataLicence } from '#lib/licence.ts';
import type { Report } from '#report/report.ts';
import { say } from '#lib/say.ts';

/** `LICENSE` of the archive: who may use the data and how, and what to credit, as far as the report states it. */
export function renderLicenceText(report: Report): string {
  const { identity } = report;
  const { title, subtitle, edition, licence, publisher, site } = identity;
  const known = findDataLicence({ identity });
  const named = [
    say(report, 'licence.report', { title: `${title}: ${subtitle}` }),
    say(report, 'licence.edition', { month: formatDate(edition) }),
    publisher && say(report, 'licence.publisher', { publisher: publisher.name }),
    site && say(report, 'licence.address', { address: site }),
  ].filter((name) => name !== null);
  return [
    say(report, 'licence.name', { licence: known ? `${known.title} (${licence.data})` : licence.data }),
    ...(known ? [known.url] : []),
    say(report, known ? 'licence.use-linked' : 'licence.use-named', { things: list.format(named) }),
    say(report, 'licence.facts'),
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}

const list = new Intl.ListFormat('en-GB');
