import { join } from 'node:path';
import { isOf, type Place, type Problem } from '#problems/problem.ts';
import { joinReport } from '#report/join.ts';
import { fileOf, oneOf, type Entries } from '#read/entries.ts';
import { listProse } from '#report/list-prose.ts';
import type { Report } from '#report/report.ts';
import type { NumeralCoverage } from './numerals/coverage.ts';
import { dropFollowUps } from '#read/blanks.ts';
import { checkExamples, handbookFolder, readExampleFiles } from './check-examples.ts';
import { toPrintable } from './printable.ts';
import { bareName } from '#read/file-names.ts';
import { isOfUnseen, quotesUnseen } from '#read/unseen.ts';
import { readContent, type Content } from '#read/read.ts';
import { readProse } from '#read/prose/prose.ts';
import { checkUses } from './rules/components.ts';
import { checkRules } from './rules.ts';
import { explainRetired } from './explain-retired.ts';
import { suggestBroken } from './suggest-broken.ts';

/**
 * Checks all of content/ below a folder: files, schemas, references, rules. Returns all problems by file and line. Also checks the
 * handbook's example report and its examples, if there is a handbook. `today` is the date against which open projections are checked; it
 * defaults to the day of publication, never the clock of the machine. `content` is the content of the folder, if it has been read already.
 */
export function checkContent(root: string, today?: string, content?: Content): Checked {
  const checked = checkReport(root, today, content);
  return { ...checked, problems: [...checked.problems, ...checkHandbook(root)] };
}

/** Problems of handbook/content, which is a report like content/; if there are none, those of the examples. */
function checkHandbook(root: string): LocatedProblem[] {
  const files = readExampleFiles(root);
  if (files.length === 0) return [];
  const { problems, entries } = checkReport(join(root, handbookFolder));
  const own = problems.map((problem) => ({ ...problem, place: { ...problem.place, file: `${handbookFolder}/${problem.place.file}` } }));
  return entries && !hasErrors(problems) ? [...own, ...checkExamples(entries, files)] : own;
}

/** Like `checkContent`, but without the handbook, and with the entries; they are undefined if there is no identity. */
export function checkReport(root: string, today?: string, content = readContent(root)): Checked & { entries: Entries | undefined } {
  const { entries, ledger, problems, locate, textOf, read } = content;
  const all = [...problems];
  let coverage: NumeralCoverage[] = [];
  let report: Report | undefined;
  if (entries) {
    const joined = joinReport(entries);
    report = joined.report;
    // A file that fails its schema is missing from the join, so problems of references to it would only distract.
    const broken = new Set(problems.map(({ place }) => place.file));
    // What a text uses is unknown if the text cannot be read, so "nothing uses" would be a guess.
    const guesses = broken.size > 0 || listProse(joined.report).some(({ prose }) => prose.faults.length > 0);
    const followUps = joined.problems.filter(
      (problem) =>
        (problem.severity === 'error' || !guesses) &&
        !isConsequence(problem, broken, joined.report) &&
        !isOfBrokenDataset(problem, broken, entries),
    );
    const ruled = checkRules(joined.report, ledger, broken, today ?? joined.report.identity.published);
    all.push(
      ...followUps.map((problem) => explainRetired(suggestBroken(problem, broken), ledger)),
      ...ruled.problems.filter((problem) => !isConsequence(problem, broken, joined.report)),
    );
    coverage = ruled.coverage;
    for (const file of broken) if (hasText(file, problems)) all.push(...checkUses(file, readProse(textOf(file), oneOf(file))));
  }
  const located = dropFollowUps(all, textOf).map((problem) => ({
    ...problem,
    message: toPrintable(problem.message),
    remedy: toPrintable(problem.remedy),
    ...locate(problem.place),
  }));
  return {
    problems: dropQuoting(located).toSorted((a, b) => a.place.file.localeCompare(b.place.file) || a.line - b.line || a.column - b.column),
    read,
    coverage,
    report,
    entries,
  };
}

/** Without the problems of words that an invisible character in the same line makes unknown. */
function dropQuoting(problems: LocatedProblem[]): LocatedProblem[] {
  const lines = new Set(problems.filter(isOfUnseen).map(lineOf));
  return problems.filter((problem) => isOfUnseen(problem) || !lines.has(lineOf(problem)) || !quotesUnseen(problem));
}

function lineOf({ place, line }: LocatedProblem): string {
  return `${place.file}:${line}`;
}

function hasErrors(problems: Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Whether the text of a chapter or page can be read although its fields fail, so that its problems can be reported now. */
function hasText(file: string, problems: Problem[]): boolean {
  const isOfFields = ({ place }: Problem): boolean => place.path !== undefined && place.path.length > 0;
  return file.endsWith('.mdx') && problems.filter(({ place }) => place.file === file).every(isOfFields);
}

/** Whether a dangling reference is only a consequence of a file that fails, or of a series whose measure is missing. */
function isConsequence(problem: Problem, files: ReadonlySet<string>, { datasets }: Report): boolean {
  if (isOf(problem, 'figure-unknown', 'text-reference-unknown')) return [...files].some((file) => file.startsWith('content/chapters/'));
  if (isOf(problem, 'series-unknown', 'change-series-unknown')) {
    const { dataset, id } = problem.about;
    return datasets.get(String(dataset))?.series.some((series) => series.id === id) ?? false;
  }
  if (!isOf(problem, 'id-unknown', 'count-of-structure-unknown', 'dataset-unknown', 'change-dataset-unknown')) return false;
  const id = String(problem.about.id);
  // A file with a wrong name or extension is referred to by the intended name.
  const isOfBroken = [...files].some((file) => bareName(file.replace(/^.*\//, '')).toLowerCase().replace(/[ _]/g, '-') === id);
  return isOfBroken || (isOf(problem, 'dataset-unknown', 'change-dataset-unknown') && datasets.has(id));
}

/** Whether a recorded change is compared with a dataset that could not be read. */
function isOfBrokenDataset({ place: { file, path } }: Problem, broken: ReadonlySet<string>, { changes }: Entries): boolean {
  const record = changes.find(({ id }) => fileOf('changes', id) === file);
  const changed = path?.[0] === 'changes' ? record?.data.changes[Number(path[1])] : undefined;
  return changed !== undefined && broken.has(fileOf('datasets', changed.of.split('/')[0]!));
}

export interface Checked {
  problems: LocatedProblem[];
  read: number;
  coverage: NumeralCoverage[];
  /** Without the files that fail; undefined if there is no identity. */
  report: Report | undefined;
}

export type LocatedProblem = Problem & { place: Place; line: number; column: number };
