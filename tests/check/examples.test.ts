import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checkExamples, readExampleFiles } from '../../src/check/check-examples.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/read/read.ts';
import { figureKinds } from '../../src/handbook/figure-kinds.ts';
import { readExample } from '../../src/handbook/read-example.ts';
import { readExampleReport } from '../../src/handbook/read-example-report.ts';
import { componentProps, derivations } from '../../src/schemas/components.ts';
import { qualifiers, statuses } from '../../src/schemas/observation.ts';

const root = join(import.meta.dirname, '../..');
const entries = readContent(join(root, 'handbook')).entries!;
const report = readExampleReport();
const files = readExampleFiles(root);
const examples = files.map(({ file, text }) => readExample(file.replace(/^.*\/|\.mdx$/g, ''), text));
const uses = examples.flatMap(({ prose }) => prose.uses);
const check = (sources: string[]): string[] =>
  checkExamples(
    entries,
    sources.map((source, index) => ({ file: `${index}.mdx`, text: `---\ntitle: A\n---\n${source}\n` })),
  ).map(({ place, line, column, message }) => `${place.file} ${line}:${column} ${message}`);

describe('an example of the handbook', () => {
  test('passes the content check as part of a chapter', () => {
    expect(checkExamples(entries, files)).toEqual([]);
  });

  test('fails the content check with a typed number, a wrong count, a missing number, an unknown option or an unknown claim', () => {
    expect(
      check([
        'The country spent 3.60 billion yuan.',
        'Of its <Count of="projections">seven</Count> projections some are open.',
        'The institute gives <Value of="library-spending/institute/2029" />.',
        'The institute gives <Value of="library-spending/institute/2026" show="all" />.',
        'The spending came to <Value of="library-spending/institute/2026" status="in-sentence" />.',
        '<Claim id="loans-in-1922" />',
        'The institute gives <Value of="library-spending/institute/2026" />.',
      ]),
    ).toEqual([
      expect.stringMatching(/^2\.mdx 4:21 The series "library-spending\/institute" has no observation/),
      expect.stringMatching(/^5\.mdx 4:1 No claim has the id "loans-in-1922"/),
      expect.stringMatching(/^3\.mdx 4:21 <Value>: "show" cannot be "all"/),
      expect.stringMatching(/^4\.mdx 4:22 The sentence does not say/),
      expect.stringMatching(/^1\.mdx 4:32 The text counts seven, but there are 6/),
      expect.stringMatching(/^0\.mdx 4:19 The number "3\.60 billion yuan" is typed/),
    ]);
  });

  test('has a short, unique title and a description in sentences', () => {
    for (const { name, title, says } of examples) {
      expect(title.split(' ').length, name).toBeLessThanOrEqual(9);
      expect(says, name).toMatch(/^[A-Z“].*\.$/s);
    }
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
  });
});

describe('the examples of the handbook', () => {
  test.each(Object.entries(componentProps))('show <%s> with each value of its options', (name, schema) => {
    const own = uses.filter((use) => use.name === name);
    expect(own).not.toEqual([]);
    for (const [option, field] of Object.entries<z.ZodType>(schema.shape)) {
      const plain = field instanceof z.ZodDefault || field instanceof z.ZodOptional ? field.unwrap() : field;
      if (!(plain instanceof z.ZodEnum)) continue;
      const words = own.map(
        ({ props }) => props[option] ?? (field instanceof z.ZodDefault ? (field.parse(undefined) as string) : undefined),
      );
      expect(
        plain.options.map(String).filter((word) => !words.includes(word)),
        `${option} of <${name}>`,
      ).toEqual([]);
    }
  });

  test('show a number of every status and of every qualifier, and every kind of derivation', () => {
    const shown = uses.flatMap(({ name, props }) => (name === 'Value' ? (report.cells.get(props.of!) ?? []) : []));
    expect(new Set(shown.map(({ observation }) => observation.status))).toEqual(new Set(statuses));
    expect(new Set(shown.map(({ observation }) => observation.qualifier))).toEqual(new Set(qualifiers));
    expect(new Set(uses.flatMap(({ name, props }) => (name === 'Change' ? props.as : [])))).toEqual(new Set(derivations));
  });

  test('have a figure of every kind', () => {
    expect(new Set([...report.figures.values()].map(({ spec }) => spec.kind))).toEqual(new Set(Object.keys(figureKinds)));
  });
});

describe('the report of the examples', () => {
  test('is checked together with the report that is built, and its problems name its own files', () => {
    inCopyOfHandbook((folder) => {
      const write = (file: string, from: string, to: string): void => {
        const text = readFileSync(join(folder, file), 'utf8');
        expect(text).toContain(from);
        writeFileSync(join(folder, file), text.replace(from, to));
      };
      const listProblems = (): string[] =>
        checkContent(folder).problems.flatMap(({ place, line, message }) =>
          place.file.startsWith('handbook/') ? [`${place.file}:${line} ${message}`] : [],
        );
      expect(listProblems()).toEqual([]);
      write('handbook/examples/count-structure.mdx', 'three', 'four');
      expect(listProblems()).toEqual([
        expect.stringMatching(/^handbook\/examples\/count-structure\.mdx:5 The text counts four, but there are 3/),
      ]);
      write('handbook/content/claims/library-opened.yaml', 'id: library-yearbook', 'id: library-yearbok');
      expect(listProblems()).toEqual([
        'handbook/content/claims/library-opened.yaml:15 No source has the id "library-yearbok". Did you mean "library-yearbook"?',
      ]);
    });
  });
});

/** Runs a task in a folder that contains only the handbook. */
function inCopyOfHandbook(task: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'report-handbook-'));
  try {
    cpSync(join(root, 'handbook'), join(folder, 'handbook'), { recursive: true });
    task(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
