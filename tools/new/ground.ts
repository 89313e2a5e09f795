import { joinReport } from '#report/join.ts';
import type { Report } from '#report/report.ts';
import { readContent } from '#read/read.ts';
import { findNearest } from '#problems/nearest.ts';
import { describe } from '#problems/problem.ts';
import { readTaken, type Taken } from './propose-id.ts';
import { refuse, settle, type Ask } from './settle.ts';

/** Reads the existing content below a folder. Throws NothingWritten if content/report.yaml cannot be read. */
export function readGround(root: string, today: string, ask: Ask | undefined): Ground {
  const { entries } = readContent(root);
  if (!entries) throw refuse(describe('start-report-unreadable'));
  return { root, today, ask, taken: readTaken(root), report: joinReport(entries).report };
}

/** Finds the chapter by its number, its name or both. Returns its id. */
export async function settleChapter(given: string | undefined, { taken, ask }: Ground): Promise<string> {
  const ids = taken.files.chapters;
  const find = (word: string): string | undefined =>
    ids.find((id) => id === word || id.replace(/^\d+-/, '') === word || (/^\d+$/.test(word) && Number.parseInt(id, 10) === Number(word)));
  const word = await settle(
    {
      given,
      question: 'In which chapter? Its number or name',
      judge: (answer) => {
        if (find(answer) !== undefined) return undefined;
        const nearest = findNearest(answer, [...ids, ...ids.map((id) => id.replace(/^\d+-/, ''))]);
        return describe('start-chapter-unknown', { word: answer, nearest });
      },
      missing: describe('start-chapter-missing'),
    },
    ask,
  );
  return find(word)!;
}

/** What the answers depend on. */
export interface Ground {
  root: string;
  /** The date of a new change. */
  today: string;
  /** Undefined without a terminal. */
  ask: Ask | undefined;
  taken: Taken;
  /** The report as far as it can be read. */
  report: Report;
}
