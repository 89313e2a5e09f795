import { bindPlain } from '#lib/bind.ts';
import { formatApa } from '#lib/citations/apa.ts';
import { toPlain } from '#lib/citations/parts.ts';
import { citationOfAllData } from '#lib/citations/record.ts';
import { accessWords } from '#lib/cite.ts';
import { formatDate } from '#lib/format.ts';
import { describeStatuses, qualifierMeanings } from '#lib/words.ts';
import type { Report } from '#report/report.ts';
import { units } from '#schemas/unit.ts';
import type { PackageFile } from './data-package.ts';
import { findDataLicence } from '#lib/licence.ts';
import { observationColumns } from './observations.ts';

/** `README.md` of the archive: what is in it, how to read a row, how to cite. */
export function renderPackageReadme(report: Report, files: PackageFile[]): string {
  const { summary, published, licence } = report.identity;
  const record = citationOfAllData(report);
  return [
    `# ${record.title}`,
    `Version ${record.version}, ${formatDate(published)}.`,
    bindPlain(report, summary),
    '## Files',
    list(files.map(({ path, title: name, table }) => [path, `${name}, ${table.rows.length} rows`])),
    'All files are UTF-8 without a byte order mark, with commas between fields and lines ended by CRLF (RFC 4180). `datapackage.json` describes each column for programs (https://datapackage.org). A text that a spreadsheet would run as a formula begins with an apostrophe.',
    '## Columns of each dataset',
    list(observationColumns.map(({ name, description }) => [name, description])),
    ...files
      .filter(({ name }) => !report.datasets.has(name))
      .flatMap(({ path, table }) => [`## Columns of ${path}`, list(table.columns.map(({ name, description }) => [name, description]))]),
    '## Status: how far a number is a fact',
    list(Object.entries(describeStatuses(report.identity.audit.called))),
    'A projection stays a projection when its year has passed. Never join values across a break of method: `series.csv` names the breaks.',
    '## Qualifier: how exactly the source gives a number',
    list(Object.entries(qualifierMeanings)),
    '## Units',
    list(report.identity.units.map((id) => [id, units[id].words])),
    '## Access: how far we went with a source',
    list(Object.entries(accessWords)),
    '## How to cite',
    toPlain(formatApa(record)),
    `Licence of the data: ${[licence.data, findDataLicence(report)?.url].filter(Boolean).join(', ')}; see LICENSE. Programs read CITATION.cff.`,
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function list(entries: [string, string][]): string {
  return entries.map(([name, meaning]) => `- \`${name}\`: ${meaning}`).join('\n');
}
