import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblems } from '../../src/check/printers.ts';
import { listDerivations } from '../../src/lib/derivations.ts';

const root = process.env.REPORT ?? '.';
const { problems, read, coverage, report: whole } = checkContent(root);
const report = whole!;
// A report can do without most folders.
const idsIn = (folder: string): string[] =>
  (existsSync(join(root, 'content', folder)) ? readdirSync(join(root, 'content', folder)) : [])
    .filter((name) => /^[^.].*\.(yaml|mdx)$/.test(name))
    .map((name) => name.replace(/\.\w+$/, ''))
    .sort();

describe('the content of the report', () => {
  test('has no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error').length, formatProblems(problems, read)).toBe(0);
  });

  test('was read completely', () => {
    const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
    expect(read).toBeGreaterThan(0);
    expect(read).toBe(files.filter((file) => /^(?!editions[\\/]|.*(^|[\\/])\.).*\.(yaml|mdx)$/.test(file)).length);
  });

  test('has no free numeral in any text', () => {
    expect(coverage.map(({ name }) => name)).toEqual([
      ...report.chapters.map(({ id }) => id),
      ...[...report.pages.keys()].map((id) => `page ${id}`),
      'other files',
    ]);
    for (const { name, counts } of coverage) {
      expect(counts.free, name).toBe(0);
      expect(counts.texts, name).toBeGreaterThan(0);
    }
  });

  test.each([
    ['datasets', report.datasets],
    ['pages', report.pages],
    ['structures', report.structures],
    ['milestones', report.milestones],
    ['claims', report.claims],
    ['projections', report.projections],
    ['errata', report.errata],
    ['not-found', report.notFound],
    ['sources', report.sources],
    ['glossary', report.glossary],
  ] as const)('has every file of content/%s', (folder, map) => {
    expect([...map.keys()].sort()).toEqual(idsIn(folder));
  });

  test('has every chapter, in order, numbered without gaps', () => {
    expect(report.chapters.map(({ id }) => id)).toEqual(idsIn('chapters'));
    expect(report.chapters.map(({ number }) => number)).toEqual(report.chapters.map((_, index) => index + 1));
  });

  test('has a unique address for every number, and a unique number for every figure', () => {
    const observations = [...report.datasets.values()].flatMap(({ series }) => series.flatMap((one) => one.observations));
    expect(observations.length).toBeGreaterThan(0);
    expect(report.cells.size).toBe(observations.length);
    expect(new Set([...report.figures.values()].map(({ number }) => number)).size).toBe(report.figures.size);
  });

  test('derives each number only once, and can compute every one', () => {
    const derivations = listDerivations(report);
    expect(new Set(derivations.map(({ id }) => id)).size).toBe(derivations.length);
    for (const { id, derived } of derivations) expect(Number(derived.value), id).not.toBeNaN();
  });
});
