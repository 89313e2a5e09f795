import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkExamples, readExampleFiles } from '../../src/check/check-examples.ts';
import { readContent } from '../../src/check/read.ts';
import { readExample } from '../../src/handbook/read-example.ts';
import { joinReport } from '../../src/report/join.ts';
import { componentProps } from '../../src/schemas/components.ts';

const root = join(import.meta.dirname, '../..');
const { entries: read, ledger } = readContent(root);
const entries = read!;
const { report } = joinReport(entries);
const files = readExampleFiles(root);
const examples = files.map(({ file, text }) => readExample(file.replace(/^.*\/|\.mdx$/g, ''), text));
const uses = examples.flatMap(({ prose }) => prose.uses);
const check = (sources: string[]): string[] =>
  checkExamples(entries, ledger, sources.map((source, index) => ({ file: `${index}.mdx`, text: `---\ntitle: A\n---\n${source}\n` })), entries.identity.published)
    .map(({ place, line, column, message }) => `${place.file} ${line}:${column} ${message}`);

describe('an example of the handbook', () => {
  test('is what the content check lets pass in a chapter', () => {
    expect(checkExamples(entries, ledger, files, entries.identity.published)).toEqual([]);
  });

  test('would not pass with a typed number, a wrong count, a number that is gone, an option that is none, or a claim that is none', () => {
    expect(check([
      'The market came to 166.53 billion yuan.',
      'Of its <Count of="projections">seven</Count> projections some are open.',
      'iiMedia gives <Value of="aigc-core-market/iimedia/2029" />.',
      'iiMedia gives <Value of="aigc-core-market/iimedia/2026" show="all" />.',
      'The market came to <Value of="aigc-core-market/iimedia/2026" status="in-sentence" />.',
      '<Claim id="f99" />',
      'iiMedia gives <Value of="aigc-core-market/iimedia/2026" />.',
    ])).toEqual([
      expect.stringMatching(/^2\.mdx 4:15 The series "aigc-core-market\/iimedia" has no observation/),
      expect.stringMatching(/^5\.mdx 4:1 No claim has the id "f99"/),
      expect.stringMatching(/^3\.mdx 4:15 <Value>: "show" is "all"/),
      expect.stringMatching(/^4\.mdx 4:20 The sentence does not say/),
      expect.stringMatching(/^1\.mdx 4:32 The text counts seven, but there are 6/),
      expect.stringMatching(/^0\.mdx 4:20 The number "166\.53 billion yuan" is typed/),
    ]);
  });

  test('says in a few words what it shows, and in sentences what is to be seen, unlike any other', () => {
    for (const { name, title, says } of examples) {
      expect(title.split(' ').length, name).toBeLessThanOrEqual(9);
      expect(says, name).toMatch(/^[A-Z“].*\.$/s);
    }
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
  });
});

describe('the examples of the handbook', () => {
  test.each(Object.entries(componentProps))('show <%s> with each word of its options', (name, schema) => {
    const own = uses.filter((use) => use.name === name);
    expect(own).not.toEqual([]);
    for (const [option, field] of Object.entries<z.ZodType>(schema.shape)) {
      const plain = field instanceof z.ZodDefault || field instanceof z.ZodOptional ? field.unwrap() : field;
      if (!(plain instanceof z.ZodEnum)) continue;
      const words = own.map(({ props }) => props[option] ?? (field instanceof z.ZodDefault ? (field.parse(undefined) as string) : undefined));
      expect(plain.options.map(String).filter((word) => !words.includes(word)), `${option} of <${name}>`).toEqual([]);
    }
  });

  test('show a number of every status, and of every qualifier, that the report has', () => {
    const shown = uses.flatMap(({ name, props }) => (name === 'Value' ? (report.observations.get(props.of!) ?? []) : []));
    const all = [...report.observations.values()];
    for (const field of ['status', 'qualifier'] as const)
      expect(new Set(shown.map(({ observation }) => observation[field])), field).toEqual(new Set(all.map(({ observation }) => observation[field])));
  });
});
