import { problem, type Problem } from '#problems/problem.ts';
import type { Cell, Report } from '#report/report.ts';
import { formatPeriodInSentence } from '#schemas/periods.ts';
import type { EditorText } from '../editor-texts.ts';

/** Years directly after a number, or at the start of its sentence, that are neither its period nor the date on which it was stated. */
export function checkPeriods(report: Report, texts: EditorText[]): Problem[] {
  return texts.flatMap((text) =>
    text.marks.flatMap((mark, index): Problem[] => {
      const cell = mark.name === 'Value' ? report.cells.get(mark.props.of ?? '') : undefined;
      if (!cell) return [];
      const sentence = text.sentence(mark.at);
      const start = text.text.lastIndexOf(sentence, mark.at);
      const isFirst = (text.marks[index - 1]?.at ?? -1) < start;
      const after = yearAfter.exec(text.text.slice(mark.end));
      const leading = isFirst ? yearLeading.exec(sentence) : null;
      return [...describe(text, mark.at, cell, after?.slice(1), 'after'), ...describe(text, mark.at, cell, leading?.slice(1), 'before')];
    }),
  );

  function describe(text: EditorText, at: number, cell: Cell, found: string[] | undefined, side: string): Problem[] {
    const [words = '', relation = '', year = ''] = found ?? [];
    if (year === '' || yearsOf(cell, relation).includes(year)) return [];
    const period = formatPeriodInSentence(cell.observation.period);
    return [problem(text.place(at), 'number-of-other-year', { period, words, side })];
  }

  /** "For 2023" is the period of a number; "in 2023" may be when it was stated, as known from its sources. */
  function yearsOf({ observation }: Cell, relation: string): string[] {
    const said = [observation.stated, ...observation.sources.map(({ id }) => report.sources.get(id)?.published ?? null)];
    const dates = /^for$/i.test(relation) ? [observation.period] : [observation.period, ...said];
    return dates.flatMap((date) => date?.slice(0, 4) ?? []);
  }
}

const date = String.raw`(?:\d{1,2}\s)?(?:\p{Lu}\p{Ll}+\s|[QH]\d\s|the\s(?:first|second|third|fourth)\s(?:quarter|half)\sof\s)?((?:19|20)\d\d)(?![\d–/-]|\s(?:to|and|or)\s\d)`;
const yearAfter = new RegExp(String.raw`^\s+((in|for)\s+${date})`, 'u');
const yearLeading = new RegExp(String.raw`^((In|For)\s+${date})`, 'u');
