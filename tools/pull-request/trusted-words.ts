import { escapeMarkdown } from '../diff/escape-markdown.ts';

/**
 * The trusted text above a summary: who wrote the summary, which files of the pull request could have changed it, and whether there is a
 * patch for its form. Markdown; file names are untrusted and become text.
 */
export function sayAboveSummary({ commit, address, id }: Run, files: string[], hasPatch: boolean, hasSummary: boolean): string {
  const program = files.filter((file) => !besides.test(file)).sort();
  return [
    ...(program.length === 0 && files.length < mostFiles
      ? []
      : [
          '> [!WARNING]',
          `> **This pull request changes the program that wrote the summary**, or what builds and checks the report: ${listFiles(program)}. Both the summary and the green marks below may say anything. Read these files first.`,
          '',
        ]),
    ...(hasPatch
      ? [
          '> [!TIP]',
          `> A patch fixes the form. Read it, then apply it: \`gh run download ${id} --name patch && git apply fix.patch\`. It is \`patch\` among the files of [this run](${address}).`,
          '',
        ]
      : []),
    hasSummary
      ? `_Of commit ${commit}. The summary below this line was written by the pull request’s own program, not by that of main. The whole page, with figures before and after, is among the files of [this run](${address})._`
      : `_Of commit ${commit}. [The run](${address}) left no summary that can be posted._`,
  ].join('\n');
}

function listFiles(files: string[]): string {
  const named = files.slice(0, 5).map((file) => escapeMarkdown(file.slice(0, 100)));
  const more = files.length - named.length;
  return files.length === 0 ? 'its files are too many to be listed' : `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Files that are neither run nor read while a summary is made, except as words and data. All others could change it. */
const besides = /^(content|docs|tests)\/|^[^/]+\.md$|^LICENSE[^/]*$/;

/** GitHub lists at most this many files of a pull request. */
export const mostFiles = 3000;

export interface Run {
  id: string;
  commit: string;
  /** Of the run on GitHub. */
  address: string;
}
