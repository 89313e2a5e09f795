import type { Report } from '#report/report.ts';
import { say } from './say.ts';

/** Paragraphs of the source article: "paragraph 10", "paragraphs 3 and 8". */
export function formatParagraphs(report: Pick<Report, 'words'>, paragraphs: number[]): string {
  return say(report, 'claim.which', { count: paragraphs.length, list: list.format(paragraphs.map(String)) });
}

const list = new Intl.ListFormat('en-GB');
