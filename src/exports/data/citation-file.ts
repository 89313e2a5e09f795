import { stringify } from 'yaml';
import { bindPlain } from '#lib/bind.ts';
import { citationOfAllData } from '#lib/citations/record.ts';
import type { Report } from '#report/report.ts';
import { findDataLicence } from '#lib/licence.ts';
import { say } from '#lib/say.ts';

/** `CITATION.cff` of the data (https://citation-file-format.github.io, version 1.2.0). */
export function renderCitationFile(report: Report): string {
  const { title, summary, published, repository } = report.identity;
  const record = citationOfAllData(report);
  const licence = findDataLicence(report);
  const citation = {
    'cff-version': '1.2.0',
    message: say(report, 'file.please-cite'),
    type: 'dataset',
    title: record.title,
    abstract: bindPlain(report, summary),
    // The format requires an author. If no publisher is known, it is the title of the report; no author is invented.
    authors: [{ name: record.author?.[0]?.literal ?? title }],
    version: record.version,
    'date-released': published,
    ...(licence && { license: licence.spdx }),
    ...(record.URL !== undefined && { url: record.URL }),
    ...(repository !== null && { 'repository-code': repository }),
  };
  // Quotes keep a date as text, because some YAML parsers would read a time.
  return stringify(citation, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
