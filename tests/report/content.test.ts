import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, formatProblems } from '../../src/check/check-content.ts';
import { listEditorTexts } from '../../src/check/editor-texts.ts';
import { readContent } from '../../src/check/read.ts';
import { checkNumerals } from '../../src/check/rule-numerals.ts';
import { joinReport } from '../../src/report/join.ts';
import { maskBindings } from '../../src/schemas/bound-text.ts';

const root = join(import.meta.dirname, '../..');
const { entries } = readContent(root);
const { report } = joinReport(entries!);

describe('the content of the report', () => {
  test('has no problem, and was read whole', () => {
    const { problems, read } = checkContent(root);
    expect(problems.filter(({ severity }) => severity === 'error').length, formatProblems(problems, read)).toBe(0);
    const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    expect(files.length).toBeGreaterThan(200);
    expect(read).toBe(files.length);
  });

  test('has chapters numbered from 1 to 13 without a gap', () => {
    expect(report.chapters.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  });

  test.each(report.chapters.map(({ id, prose }) => [id, prose.words] as const))('reads at one sitting: %s has %i words', (_id, words) => {
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThanOrEqual(800);
  });

  test('has no free numeral', () => {
    const { problems, coverage } = checkNumerals(report, listEditorTexts(report));
    expect(problems.map(({ place, message }) => `${place.file}: ${message}`)).toEqual([]);
    expect(coverage.map(({ name }) => name)).toEqual([...report.chapters.map(({ id }) => id), 'other files']);
    for (const { name, counts } of coverage) expect(counts, name).toMatchObject({ free: 0, texts: expect.any(Number) as number });
  });

  test('gives every figure a finding of at most 15 words and a number of its own', () => {
    const figures = [...report.figures.values()];
    expect(figures.length).toBeGreaterThan(5);
    for (const { spec } of figures) expect(maskBindings(spec.finding).split(/\s+/).length, spec.id).toBeLessThanOrEqual(15);
    expect(new Set(figures.map(({ number }) => number)).size).toBe(figures.length);
  });
});
