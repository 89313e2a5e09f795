import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { formatApa } from '../../src/lib/citations/apa.ts';
import { toBibtex } from '../../src/lib/citations/bibtex.ts';
import { formatChicago } from '../../src/lib/citations/chicago.ts';
import { formatGbt7714 } from '../../src/lib/citations/gbt7714.ts';
import { toPlain } from '../../src/lib/citations/parts.ts';
import {
  citationOfAllData,
  citationOfChapter,
  citationOfDataset,
  citationOfFigure,
  type CslRecord,
} from '../../src/lib/citations/record.ts';
import { toRis } from '../../src/lib/citations/ris.ts';
import { cslProfile } from './citation-profile.ts';
import { readUnpublished } from './sample.ts';

const report = readUnpublished();
const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats(ajv);
const isCsl = ajv.compile(cslProfile);
const named = {
  ...report,
  identity: { ...report.identity, publisher: { name: 'Bureau of Tests', url: null }, site: 'https://example.org' },
};

const dataset: CslRecord = {
  id: 'dataset-sample-2019-01',
  type: 'dataset',
  title: 'Household pulse',
  'container-title': 'Surveys: a report',
  author: [{ literal: 'U.S. Census Bureau' }],
  publisher: 'U.S. Census Bureau',
  issued: { 'date-parts': [[2019, 1, 3]] },
  version: '2019-01',
  language: 'en',
  URL: 'https://example.org/data/sample/',
};
const unsigned: CslRecord = { ...dataset };
delete unsigned.author;
delete unsigned.publisher;
const part: CslRecord = { ...dataset, edition: 'January 2019 edition' };
delete part.version;
const chapter: CslRecord = { ...part, type: 'chapter', title: 'Who was asked?', 'chapter-number': '3' };
const figure: CslRecord = { ...part, type: 'figure', title: 'Few were asked', number: '3.2' };

describe('APA, 7th edition', () => {
  test('a data set has author, date, title in italics, version and bracketed kind, and no publisher if that is the author (§§ 9.29, 10.9)', () => {
    expect(toPlain(formatApa(dataset))).toBe(
      'U.S. Census Bureau. (2019, January 3). Household pulse (Version 2019-01) [Data set]. Surveys: a report. https://example.org/data/sample/',
    );
    expect(formatApa(dataset)).toContainEqual({ italic: 'Household pulse' });
  });
  test('without an author the title comes first, then the date (§ 9.12)', () => {
    expect(toPlain(formatApa(unsigned))).toBe(
      'Household pulse (Version 2019-01) [Data set]. (2019, January 3). Surveys: a report. https://example.org/data/sample/',
    );
  });
  test('a part is upright and its whole in italics after “In” (§ 9.23), and a question mark replaces the full stop', () => {
    expect(toPlain(formatApa(chapter))).toBe(
      'U.S. Census Bureau. (2019, January 3). Who was asked? In Surveys: a report (January 2019 ed.). https://example.org/data/sample/',
    );
    expect(formatApa(chapter)).toContainEqual({ italic: 'Surveys: a report' });
    expect(toPlain(formatApa(figure))).toContain('Few were asked [Figure 3.2]. In Surveys: a report (January 2019 ed.).');
  });
});

describe('Chicago, 17th edition', () => {
  test('a part is in quotation marks with its full stop inside, its whole in italics (§§ 6.9, 14.106)', () => {
    expect(toPlain(formatChicago({ ...chapter, title: 'Who was asked' }))).toBe(
      'U.S. Census Bureau. “Who was asked.” In Surveys: a report, January 2019 ed. U.S. Census Bureau, January 3, 2019. https://example.org/data/sample/.',
    );
    expect(toPlain(formatChicago(chapter))).toContain('“Who was asked?” In Surveys');
    expect(toPlain(formatChicago(figure))).toContain('“Few were asked.” Figure 3.2 in Surveys: a report');
  });
  test('without an author the title comes first (§ 14.79)', () => {
    expect(toPlain(formatChicago(unsigned))).toBe(
      'Household pulse. Version 2019-01. Data set in Surveys: a report. January 3, 2019. https://example.org/data/sample/.',
    );
  });
});

describe('GB/T 7714-2015', () => {
  test('a part precedes two slashes with the mark of its whole, and both days are in their brackets (§§ 4.2, 4.6, appendix B)', () => {
    expect(toPlain(formatGbt7714(chapter))).toBe(
      'U.S. Census Bureau. Who was asked?[R/OL]//U.S. Census Bureau. Surveys: a report. January 2019 ed. U.S. Census Bureau, 2019(2019-01-03)[date of access]. https://example.org/data/sample/.',
    );
    expect(toPlain(formatGbt7714(dataset))).toContain('Surveys: a report. Version 2019-01. U.S. Census Bureau, 2019(2019-01-03)[');
  });
  test('a number within the whole follows the title and a colon (§ 8.2.3)', () => {
    expect(toPlain(formatGbt7714(figure))).toContain('. Few were asked: Figure 3.2[R/OL]//');
  });
  test('the year precedes its day if no publisher is known', () => {
    expect(toPlain(formatGbt7714(unsigned))).toBe(
      'Household pulse[DS/OL]//Surveys: a report. Version 2019-01. 2019(2019-01-03)[date of access]. https://example.org/data/sample/.',
    );
  });
  test('without an address there is no placeholder for the day of access', () => {
    const offline = { ...unsigned };
    delete offline.URL;
    expect(formatGbt7714(offline)).toEqual(['Household pulse[DS/OL]//Surveys: a report. Version 2019-01. 2019(2019-01-03).']);
  });
  test('the day of access is a placeholder, because it is unknown when the page is built', () => {
    expect(formatGbt7714(dataset).filter((part) => typeof part !== 'string')).toEqual([{ accessed: 'date of access' }]);
  });
});

describe('formats for programs', () => {
  const awkward = { ...figure, title: '“R&D” at 50% of $1_000 {not 100 #1} — naïve ~ 模型' };

  test.each([dataset, unsigned, chapter, figure])('a reader of BibTeX gets the same data as the record: $type', (record) => {
    const [read] = new Cite(toBibtex(record)).data;
    expect(read).toMatchObject({ id: record.id, title: record.title, issued: record.issued, URL: record.URL });
    // One undivided name, without a first name.
    expect(read?.author).toEqual(record.author && [{ family: 'U.S. Census Bureau' }]);
  });

  test('BibTeX has the month and the language in the form that its styles know, and the whole that contains a figure or a data set', () => {
    for (const record of [dataset, chapter, figure]) {
      expect(toBibtex(record)).toContain('\n  month = jan,\n');
      expect(toBibtex(record)).toContain('\n  langid = {english},\n');
    }
    expect(toBibtex(chapter)).toContain('\n  chapter = {3},\n  edition = {{January 2019}},\n');
    expect(toBibtex(figure)).toContain('  howpublished = {Figure 3.2 in Surveys: a report, January 2019 edition},\n');
    expect(toBibtex(dataset)).toContain('  howpublished = {Data set, version 2019-01, in Surveys: a report},\n');
    expect(toBibtex(citationOfAllData(report))).toContain('  howpublished = {Data set, version 2026-11},\n');
  });

  test('BibTeX escapes characters that have a meaning in TeX', () => {
    const [read] = new Cite(toBibtex(awkward)).data;
    expect(read?.title).toBe(awkward.title);
  });

  test.each([dataset, unsigned, chapter, figure])('a reader of RIS gets the same data as the record: $type', (record) => {
    const [read] = new Cite(toRis(record)).data;
    expect(read).toMatchObject({ id: record.id, type: record.type, title: record.title, URL: record.URL });
    // This reader omits month and day of a chapter.
    expect((read?.issued as CslRecord['issued'])['date-parts'][0][0]).toBe(2019);
    expect(toRis(record)).toContain('\r\nDA  - 2019/01/03/\r\n');
    expect(toRis(record)).toContain(`\r\nET  - ${record.type === 'dataset' ? 'Version 2019-01' : 'January 2019 edition'}\r\n`);
  });

  test('RIS has one tag per line, begins with TY and ends with ER', () => {
    const lines = toRis(awkward).split('\r\n');
    expect(lines[0]).toBe('TY  - FIGURE');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  });
});

describe('an institution whose name has commas or "and"', () => {
  const names = [
    'Ministry of Industry, Trade and Tourism',
    'Health and Safety Executive',
    'Bureau, Inc.',
    'Tom & Jerry, Ltd, and Others',
    '工业和信息化部',
    'Eurostat',
  ];

  test.each(names)('%s is one author and one publisher in BibTeX, RIS and CSL-JSON', (literal) => {
    const record = { ...dataset, author: [{ literal }], publisher: literal };
    const bibtex = toBibtex(record);
    // Zotero and bibutils divide neither at spaces, commas nor "and" inside braces.
    expect(bibtex).toMatch(/\n {2}author = \{\{.*\}\},\n/);
    expect(bibtex).toMatch(/\n {2}publisher = \{\{.*\}\},\n/);
    expect(new Cite(bibtex).data[0]).toMatchObject({ author: [{ family: literal }], publisher: literal });
    const [read] = new Cite(toRis(record)).data;
    expect((read!.author as Name[]).map(readName)).toEqual([literal]);
    expect(read!.publisher).toBe(literal);
    expect(new Cite(JSON.stringify([record])).data[0]).toMatchObject({ author: [{ literal }], publisher: literal });
  });

  test.each(names)('%s has no sign in RIS at which a reader divides a name, apart from the comma after it', (literal) => {
    const [, author] = /^AU {2}- (.*)$/m.exec(toRis({ ...dataset, author: [{ literal }] }))!;
    expect(author!.replace(/,\r?$/, '')).not.toMatch(/[, ;]/);
    expect(author).toMatch(/,\r?$/);
  });

  interface Name {
    family: string;
    given?: string;
  }

  /** A name as its reader shows it; signs of the same look stand for those at which RIS divides names. */
  function readName({ family, given = '' }: Name): string {
    expect(given).toBe('');
    return family.replaceAll('\u201A', ',').replaceAll('\u00A0', ' ');
  }
});

describe('records of a report', () => {
  const records = [
    citationOfFigure(named, 'riders-by-year'),
    citationOfDataset(named, 'regular-riders'),
    citationOfChapter(named, 'riders'),
    citationOfAllData(named),
  ];

  test('follow the schema of CSL-JSON, with the numbers of a chapter, a figure and data in their own fields', () => {
    for (const record of [...records, citationOfFigure(report, 'lanes-and-bridge')]) expect(isCsl(record) || isCsl.errors).toBe(true);
    expect(isCsl({ ...records[0], edition: '2026-11' })).toBe(false);
    expect(records.map(({ number, version, ...record }) => [number, version, record['chapter-number']])).toEqual([
      ['1.1', undefined, undefined],
      [undefined, '2026-11', undefined],
      [undefined, undefined, '1'],
      [undefined, '2026-11', undefined],
    ]);
    expect(records.map(({ edition }) => edition)).toEqual(['November 2026 edition', undefined, 'November 2026 edition', undefined]);
  });

  test('without publisher and site have no author and no address', () => {
    for (const record of [
      citationOfFigure(report, 'riders-by-year'),
      citationOfDataset(report, 'regular-riders'),
      citationOfChapter(report, 'riders'),
      citationOfAllData(report),
    ]) {
      expect(Object.keys(record)).not.toEqual(expect.arrayContaining(['author']));
      expect(JSON.stringify([record, formatApa(record), formatChicago(record), formatGbt7714(record)])).not.toMatch(
        /https?:|localhost|null|undefined/,
      );
    }
  });

  test('a figure is cited at the address of its edition, which never changes', () => {
    expect(citationOfFigure(named, 'riders-by-year').URL).toBe('https://example.org/embed/2026-11/riders-by-year/');
    expect(citationOfDataset(named, 'regular-riders').URL).toBe('https://example.org/data/regular-riders/');
    expect(citationOfChapter(named, 'riders').URL).toBe('https://example.org/chapters/riders/');
    expect(toPlain(formatApa(citationOfFigure(named, 'riders-by-year')))).toBe(
      'Bureau of Tests. (2026, November 20). Regular riders rose every year after the method changed [Figure 1.1]. In Bicycles in Velmar: A study of a city on wheels, number by number (November 2026 ed.). https://example.org/embed/2026-11/riders-by-year/',
    );
  });
});
