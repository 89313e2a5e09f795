import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, type Entries } from '#read/entries.ts';
import { joinReport } from '#report/join.ts';
import { readProse } from '#read/prose/prose.ts';
import type { Problem } from '#problems/problem.ts';
import { parseYamlFile } from '#read/read-file.ts';
import { checkRules } from './rules.ts';

/** The folder of the handbook below the project: its pages, its examples, and the report whose numbers they show. */
export const handbookFolder = 'handbook';

/** The examples of the handbook below a folder; none if there is no handbook. */
export function readExampleFiles(root: string): ExampleFile[] {
  const folder = `${handbookFolder}/examples`;
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  return names.map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}

/**
 * Checks examples as if each were a chapter of their report that lists the claims and figures it shows, so the rules for numbers in
 * chapters also apply to examples. The report itself has no errors.
 */
export function checkExamples(entries: Entries, examples: ExampleFile[]): LocatedExampleProblem[] {
  const [model] = entries.chapters;
  if (!model) return [];
  const specs = entries.chapters.flatMap(({ data }) => data.figures);
  const chapters = examples.map(({ file, text }, index) => {
    const { body, locate } = parseYamlFile(file, { text, faults: [] });
    const shown = (name: string): string[] => readProse(body).uses.flatMap((use) => (use.name === name ? (use.props.id ?? []) : []));
    const figures = specs.filter(({ id }) => shown('Figure').includes(id));
    const data = { ...model.data, claims: shown('Claim'), errata: [], keyPoints: [], formerly: [], figures };
    return { id: `${String(index + 1).padStart(2, '0')}-example-${index + 1}`, data, body, file, locate };
  });
  const { report, problems } = joinReport({ ...entries, chapters });
  return [...problems, ...checkRules(report, {}, new Set(), entries.identity.published).problems].flatMap((problem) => {
    const chapter = chapters.find(({ id }) => fileOf('chapters', id) === problem.place.file);
    // An example has no fields of its own.
    if (!chapter || problem.place.offset === undefined || problem.severity === 'warning') return [];
    return [{ ...problem, place: { ...problem.place, file: chapter.file }, ...chapter.locate(problem.place) }];
  });
}

export interface ExampleFile {
  /** Path relative to the project. */
  file: string;
  text: string;
}

type LocatedExampleProblem = Problem & { line: number; column: number };
