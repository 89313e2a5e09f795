import { strToU8 } from 'fflate';
import { addressOfSheet } from '#lib/addresses.ts';
import type { Report } from '#report/report.ts';
import { renderCitationFile } from './citation-file.ts';
import { buildDataPackage, buildPackageFiles } from './data-package.ts';
import { packZip } from './fixed-zip.ts';
import { renderLicenceText } from './licence-text.ts';
import { toJson } from './json.ts';
import { renderPackageReadme } from './package-readme.ts';
import { renderDatasetSpreadsheet, renderTableSpreadsheet } from './spreadsheets.ts';

/**
 * All data in one ZIP archive: the data package with its files at the same paths, each with its XLSX beside it, README.md, CITATION.cff and
 * LICENSE.
 */
export async function buildDataArchive(report: Report, site: URL): Promise<Uint8Array<ArrayBuffer>> {
  const files = buildPackageFiles(report, site);
  const texts = {
    'README.md': renderPackageReadme(report, files),
    'CITATION.cff': renderCitationFile(report),
    LICENSE: renderLicenceText(report),
    'datapackage.json': toJson(buildDataPackage(report, site)),
    ...Object.fromEntries(files.map(({ path, csv }) => [path, csv])),
  };
  const sheets: [string, Uint8Array][] = [];
  for (const file of files)
    sheets.push([
      addressOfSheet(file.path),
      await (report.datasets.has(file.name)
        ? renderDatasetSpreadsheet(report, file.name, site)
        : renderTableSpreadsheet(report, file, site)),
    ]);
  const all = [...Object.entries(texts).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]), ...sheets];
  return packZip(Object.fromEntries(all), report.identity.published);
}
