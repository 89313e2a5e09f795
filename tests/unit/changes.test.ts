import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/read/read.ts';
import { renderChangesFeed } from '../../src/exports/changes-feed.ts';
import { toUrn } from '../../src/exports/feed-ids.ts';
import { buildChangesTable } from '../../src/exports/data/changes-table.ts';
import { buildFigureData } from '../../src/exports/data/data-files.ts';
import { listEmbedHeights } from '../../src/exports/embed-size.ts';
import { listChangesOfCell, listChangesOfFigure } from '../../src/lib/changes.ts';
import { describeChange, formatChangeLine } from '../../src/lib/describe-change.ts';
import { joinReport } from '../../src/report/join.ts';
import type { Report } from '../../src/report/report.ts';
import type { ChangeData, ChangeItem } from '../../src/schemas/change.ts';
import { readCorpus, root, sampleChange, site } from './sample.ts';
import { appearanceOf } from '../../src/lib/appearances.ts';

const corpus = join(root, 'tests/messages/corpus');
const later = { ...sampleChange, date: '2026-12-01', changes: [item('status', 'actual', 'estimate')] };
const earlier = { ...sampleChange, changes: [item('value', '2.9', '3.0'), item('qualifier', 'about', 'at-least')] };

describe('a reader of the list of changes', () => {
  test('sees the printed number before and after each change, once, however many of its properties changed', () => {
    const [last, first] = readWith({ '2026-11-25-count': earlier, '2026-12-01-count': later }).told;
    expect(first).toEqual(['City office, count, 2024: Number: about 2.9 million people, actual → more than 3.0 million people, actual']);
    expect(last).toEqual([
      'City office, count, 2024: Number: more than 3.0 million people, actual → more than 3.0 million people, estimate',
    ]);
  });

  test('sees what was added, what was withdrawn, and changes that are not to numbers', () => {
    const changes = sampleChange.changes.filter(({ property }) => property !== 'note');
    const { told } = readWith({
      '2026-11-25-all': { ...sampleChange, changes },
      '2026-11-25-words': {
        ...sampleChange,
        class: 'wording',
        changes: sampleChange.changes.filter(({ property }) => property === 'note'),
      },
    });
    expect(told).toEqual([
      ['Bicycles in the city: Note: “One maker.” → “Makers, who count differently.”'],
      [
        'City office, count, 2024: Number: more than 2.9 million people, estimate → more than 3.0 million people, estimate',
        'City office, count, 2024: Stated: not known → 3 February 2025',
        'City office, count, 2024: Sources: City office: Yearbook (confirms) → City office: Yearbook (states)',
        'Shops, market, 2024: Number: none → 12.0 billion yuan, reported',
        'Shops, market, 2023: Number: about 11.0 billion yuan, estimate → none',
      ],
    ]);
  });
});

describe('a changed figure', () => {
  test('has a mark in its edition, and none in the next', () => {
    const { report } = readWith({ '2026-11-25-count': { ...sampleChange, changes: [item('value', '2.9', '3.0')] } });
    const marks = listChangesOfFigure(report, 'bicycle-count');
    expect(marks.map(({ text, href }) => [text, href])).toEqual([
      ['Changed on 25 November 2026: correction', '/changes/#on-2026-11-25-count'],
    ]);
    expect(listChangesOfCell(report, 'bicycles/city-count/2024')).toEqual(marks);
    expect(listChangesOfCell(report, 'bicycles/city-count/2023')).toEqual([]);
    const next = { ...report, identity: { ...report.identity, edition: '2027-05', published: '2027-05-20' } };
    expect([...listChangesOfFigure(next, 'bicycle-count'), ...listChangesOfCell(next, 'bicycles/city-count/2024')]).toEqual([]);
  });

  test('is marked if a number of a series that it shows is withdrawn, and if the words of the series change', () => {
    const gone: ChangeItem = {
      of: 'bicycles/city-count/2019',
      property: 'number',
      old: { value: '1.2', unit: 'million-people', qualifier: 'exact', status: 'actual' },
      new: null,
    };
    const label: ChangeItem = { of: 'bicycles/city-count', property: 'label', old: 'City', new: 'City office, count' };
    const { report } = readWith({
      '2026-11-25-gone': { ...sampleChange, changes: [gone] },
      '2026-11-25-label': { ...sampleChange, class: 'wording', changes: [label] },
    });
    expect(listChangesOfFigure(report, 'bicycle-count').map(({ id }) => id)).toEqual(['2026-11-25-label', '2026-11-25-gone']);
    expect(buildFigureData(report, 'bicycle-count', site).changes).toMatchObject([
      { class: 'wording' },
      { class: 'correction', date: '2026-11-25' },
    ]);
    const height = (of: Report): number => listEmbedHeights(of, 'bicycle-count')[0]!.height;
    expect(height(report)).toBeGreaterThan(height(readCorpus()));
  });
});

describe('the files of changes', () => {
  test('have one row per property, and none for an edition without changes', () => {
    const changes = sampleChange.changes.filter(({ property }) => property !== 'note');
    const { rows, columns } = buildChangesTable(readWith({ '2026-11-25-all': { ...sampleChange, changes } }).report);
    const at = (name: string): number => columns.findIndex((column) => column.name === name);
    expect(rows.map((row) => ['order', 'property', 'old', 'new'].map((name) => row[at(name)]))).toEqual([
      ['1', 'value', '2.9', '3.0'],
      ['2', 'stated', '', '2025-02-03'],
      ['3', 'sources', 's01 confirms', 's01 states'],
      ...[
        ['value', '12.0'],
        ['unit', 'bn-cny'],
        ['qualifier', 'exact'],
        ['status', 'reported'],
      ].map(([name, now], index) => [`${index + 4}`, name, '', now]),
      ...[
        ['value', '11.0'],
        ['unit', 'bn-cny'],
        ['qualifier', 'about'],
        ['status', 'estimate'],
      ].map(([name, old], index) => [`${index + 8}`, name, old, '']),
    ]);
    expect(buildChangesTable(readCorpus()).rows).toEqual([]);
  });

  test('have an id for a thing in an edition that no other report, thing or edition has', () => {
    const { identity } = readCorpus();
    const ids = [
      toUrn(identity, '/chapters/one/2026-11'),
      toUrn(identity, '/chapters/one/2027-05'),
      toUrn(identity, '/chapters/two/2026-11'),
      toUrn({ ...identity, package: 'other' }, '/chapters/one/2026-11'),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(toUrn({ ...identity, title: 'Other', site: 'https://other.example' }, '/chapters/one/2026-11')).toBe(ids[0]);
  });

  test('keep the ids of the feed if site and title change, and share none with another report', () => {
    const { report } = readWith({ '2026-11-25-count': earlier });
    const ids = (feed: string): string[] => [...feed.matchAll(/<id>([^<]+)</g)].map(([, id]) => id!);
    const one = ids(renderChangesFeed(report, site));
    expect(one).toHaveLength(2);
    for (const id of one) expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(one).size).toBe(2);
    expect(
      ids(renderChangesFeed({ ...report, identity: { ...report.identity, title: 'Other' } }, new URL('https://other.example'))),
    ).toEqual(one);
    const other = ids(renderChangesFeed({ ...report, identity: { ...report.identity, package: 'other' } }, site));
    expect(other.filter((id) => one.includes(id))).toEqual([]);
    expect(other).toHaveLength(2);
  });
});

function item(property: 'value' | 'status' | 'qualifier', old: string, now: string): ChangeItem {
  return { of: 'bicycles/city-count/2024', property, old, new: now } as ChangeItem;
}

/** The small report with a valid record of changes. */
function readWith(changes: Record<string, unknown>): { report: Report; told: string[][] } {
  const { entries } = readContent(corpus);
  const files = Object.entries(changes).map(([id, data]) => ({ id, data: data as ChangeData, body: '' }));
  const { report, problems } = joinReport({ ...entries!, changes: files });
  expect(problems.filter(({ place }) => place.file.startsWith('content/changes/'))).toEqual([]);
  const told = report.changes.map((change) =>
    describeChange(report, change).flatMap(({ name, lines }) => lines.map((line) => `${name}: ${formatChangeLine(report, line)}`)),
  );
  return { report, told };
}

test('a number in the reason of a change is linked from its row to that change', () => {
  const place = appearanceOf(readCorpus(), { from: { collection: 'changes', id: '2026-11-25-count' }, place: { file: '' } });
  expect(place.href).toBe('/changes/#on-2026-11-25-count');
});
