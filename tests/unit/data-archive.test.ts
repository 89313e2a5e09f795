import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { renderCitationFile } from '../../src/exports/data/citation-file.ts';
import { buildDataArchive } from '../../src/exports/data/data-archive.ts';
import { buildDataPackage } from '../../src/exports/data/data-package.ts';
import { renderLicenceText } from '../../src/exports/data/licence-text.ts';
import { formatApa } from '../../src/lib/citations/apa.ts';
import { toPlain } from '../../src/lib/citations/parts.ts';
import { citationOfAllData } from '../../src/lib/citations/record.ts';
import { citationProfile } from './package-profile.ts';
import { archive, compileProfile, published, readText, report } from './archive.ts';
import { site } from './sample.ts';

const descriptor = JSON.parse(readText('datapackage.json')) as Descriptor;
const isCitation = compileProfile(citationProfile);

describe('the archive of all data', () => {
  test('has the files of the package, each as CSV and XLSX, a README, a citation file and the licence, and nothing else', () => {
    expect(Object.keys(archive).toSorted()).toEqual(
      [
        ...['README.md', 'CITATION.cff', 'LICENSE', 'datapackage.json'],
        ...descriptor.resources.flatMap(({ path }) => [path, path.replace(/csv$/, 'xlsx')]),
      ].toSorted(),
    );
  });

  test('has a licence for these data: their name, the terms, and whom to credit', () => {
    const licence = readText('LICENSE');
    const { title, subtitle } = report.identity;
    expect(licence).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(licence).toContain(`name the report (${title}: ${subtitle}) and its edition (November 2026), link to the licence`);
    // About the contents of the archive, not about folders and code outside it.
    expect(licence).not.toMatch(/content\/|public\/|see LICENSE|MIT|null|undefined/);
    const full = renderLicenceText(published);
    expect(full).toContain('its edition (November 2026), its publisher (A House) and its address (https://report.example), link');
    expect(full).toContain("Facts are nobody's property");
  });

  test('has a README that lists files and columns, and explains the words and how to cite', () => {
    const readme = readText('README.md');
    const names = descriptor.resources.map(({ path }) => path);
    for (const name of [...names, 'projection', 'at-least', 'relayed', 'tn-cny']) expect(readme).toContain(`- \`${name}\`: `);
    for (const { path, schema } of descriptor.resources) {
      const part = readme.split(path.includes('/') ? '## Columns of each dataset\n' : `## Columns of ${path}\n`)[1]!.split('\n## ')[0]!;
      expect(part.trim().split('\n')).toEqual(schema.fields.map(({ name, description }) => `- \`${name}\`: ${description}`));
    }
    expect(readme).toContain('## How to cite');
    expect(readme).not.toContain('undefined');
  });

  test('has a citation file with author, title, date and licence, and no invented author', () => {
    const citation = parseYaml(readText('CITATION.cff')) as Record<string, unknown>;
    expect(isCitation(citation) || isCitation.errors).toBe(true);
    expect(citation).toMatchObject({
      type: 'dataset',
      authors: [{ name: report.identity.title }],
      version: report.identity.edition,
      'date-released': report.identity.published,
    });
    expect(citation).not.toHaveProperty('url');
    const full = parseYaml(renderCitationFile(published)) as Record<string, unknown>;
    expect(isCitation(full) || isCitation.errors).toBe(true);
    expect(full).toMatchObject({ authors: [{ name: 'A House' }], url: 'https://report.example/data/' });
  });

  test('has the same name in its README, its citation file, its descriptor and in references', () => {
    const { title } = citationOfAllData(report);
    expect(parseYaml(readText('CITATION.cff'))).toMatchObject({ title });
    expect(descriptor).toMatchObject({ title });
    expect(readText('README.md').split('\n')[0]).toBe(`# ${title}`);
    expect(readText('README.md')).toContain(toPlain(formatApa(citationOfAllData(report))));
  });

  test('gives a licence without a known identifier in words, without inventing an identifier', async () => {
    const other = { ...report, identity: { ...report.identity, licence: { ...report.identity.licence, data: 'Mine' } } };
    expect(buildDataPackage(other, site)).not.toHaveProperty('licenses');
    expect(parseYaml(renderCitationFile(other))).not.toHaveProperty('license');
    expect(renderLicenceText(other)).toMatch(/^Licence of these data: Mine\n\nWhen you use them, .*, name the licence, and/);
    expect(strFromU8(unzipSync(await buildDataArchive(other, site))['README.md']!)).toContain('Licence of the data: Mine; see LICENSE.');
  });
});

interface Descriptor {
  resources: { path: string; schema: { fields: { name: string; description: string }[] } }[];
}
