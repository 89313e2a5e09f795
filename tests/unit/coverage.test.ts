import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listReferences } from '../../src/report/references.ts';
import { readReport, root } from './sample.ts';

const report = readReport(root);
const filesOf = (folder: string): string[] =>
  readdirSync(join(root, 'content', folder))
    .map((name) => name.replace(/\.(yaml|mdx)$/, ''))
    .sort();

describe('the evidence', () => {
  test.each([
    ['datasets', report.datasets],
    ['structures', report.structures],
    ['milestones', report.milestones],
    ['claims', report.claims],
    ['projections', report.projections],
    ['problems', report.problems],
    ['not-found', report.notFound],
    ['sources', report.sources],
    ['glossary', report.glossary],
  ] as const)('of content/%s is in the report, file by file', (folder, map) => {
    expect(filesOf(folder).length).toBeGreaterThan(0);
    expect([...map.keys()].sort()).toEqual(filesOf(folder));
  });

  test('has every chapter', () => {
    expect(report.chapters.map(({ id }) => id)).toEqual(filesOf('chapters'));
  });

  test('is whole: claims, problems, projections, milestones and things not found', () => {
    expect([report.claims.size, report.problems.size, report.projections.size, report.milestones.size, report.notFound.size]).toEqual([
      19, 16, 6, 17, 9,
    ]);
  });

  test.each(['claims', 'problems'] as const)('is told: every one of the %s is treated by a chapter', (kind) => {
    const treated = new Set(report.chapters.flatMap((chapter) => chapter[kind]));
    expect([...treated].sort()).toEqual([...report[kind].keys()].sort());
  });

  test('is used: every milestone and source is mentioned', () => {
    const mentioned = new Set(listReferences(report).map(({ to, id }) => `${to}/${id}`));
    for (const kind of ['milestones', 'sources'] as const) {
      for (const id of report[kind].keys()) expect(mentioned, `${kind}/${id}`).toContain(`${kind}/${id}`);
    }
  });

  test('has an address of its own for every observation', () => {
    const observations = [...report.datasets.values()].flatMap(({ series }) => series.flatMap((one) => one.observations));
    expect(report.observations.size).toBe(observations.length);
    expect(observations.length).toBeGreaterThan(50);
  });
});
