import { listUnits } from '#lib/units.ts';
import { bindPlain } from '#lib/bind.ts';
import { formatApa } from '#lib/citations/apa.ts';
import { toPlain } from '#lib/citations/parts.ts';
import { citationOfAllData } from '#lib/citations/record.ts';
import { formatDate } from '#lib/format.ts';
import { qualifiers, statuses } from '#schemas/observation.ts';
import type { Report } from '#report/report.ts';
import { accesses } from '#schemas/source.ts';
import { units } from '#schemas/unit.ts';
import type { PackageFile } from './data-package.ts';
import { findDataLicence } from '#lib/licence.ts';
import { observationColumns } from './observations.ts';
import { describeColumns } from './table.ts';
import { entryOf, say } from '#lib/say.ts';

/** `README.md` of the archive: its contents, how to read a row, how to cite. */
export function renderPackageReadme(report: Report, files: PackageFile[]): string {
  const { summary, published, licence, audit } = report.identity;
  const record = citationOfAllData(report);
  return [
    `# ${record.title}`,
    say(report, 'file.version', { version: record.version!, date: formatDate(published) }),
    bindPlain(report, summary),
    `## ${say(report, 'data.files')}`,
    list(files.map(({ path, title: name, table }) => [path, say(report, 'file.rows', { name, count: table.rows.length })])),
    entryOf(report, 'file.format') as string,
    say(report, 'file.csv'),
    `## ${say(report, 'file.columns-of-each')}`,
    list(describeColumns(report, observationColumns).map(({ name, description }) => [name, description])),
    ...files
      .filter(({ name }) => !report.datasets.has(name))
      .flatMap(({ path, table }) => [
        `## ${say(report, 'file.columns-of', { path })}`,
        list(table.columns.map(({ name, description }) => [name, description])),
      ]),
    `## ${say(report, 'file.status')}`,
    list(statuses.map((status) => [status, say(report, `status-meaning.${status}`, { called: audit.called })])),
    entryOf(report, 'file.projections') as string,
    `## ${say(report, 'file.qualifiers')}`,
    list(qualifiers.map((qualifier) => [qualifier, say(report, `qualifier-meaning.${qualifier}`)])),
    `## ${say(report, 'file.units')}`,
    list(listUnits(report).map((id) => [id, units[id].words])),
    `## ${say(report, 'file.access')}`,
    list(accesses.map((access) => [access, say(report, `access.${access}`)])),
    `## ${say(report, 'file.cite')}`,
    toPlain(formatApa(record)),
    say(report, 'file.licence-of-data', { licence: [licence.data, findDataLicence(report)?.url].filter(Boolean).join(', ') }),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function list(entries: [string, string][]): string {
  return entries.map(([name, meaning]) => `- \`${name}\`: ${meaning}`).join('\n');
}
