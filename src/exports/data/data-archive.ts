import { strToU8 } from 'fflate';
import type { Report } from '#report/report.ts';
import { renderCitationFile } from './citation-file.ts';
import { buildDataPackage, buildPackageFiles } from './data-package.ts';
import { packZip } from './fixed-zip.ts';
import { renderLicenceText } from './licence-text.ts';
import { toJson } from './json.ts';
import { renderPackageReadme } from './package-readme.ts';

/** All data in one ZIP archive: the data package with its files at the same paths, README.md, CITATION.cff and LICENSE. */
export function buildDataArchive(report: Report, site: URL): Uint8Array<ArrayBuffer> {
  const files = buildPackageFiles(report, site);
  const texts = {
    'README.md': renderPackageReadme(report, files),
    'CITATION.cff': renderCitationFile(report),
    LICENSE: renderLicenceText(report),
    'datapackage.json': toJson(buildDataPackage(report, site)),
    ...Object.fromEntries(files.map(({ path, csv }) => [path, csv])),
  };
  return packZip(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])), report.identity.published);
}
