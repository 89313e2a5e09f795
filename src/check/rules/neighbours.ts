import { valueProps } from '#schemas/components.ts';
import { problem, type Problem } from '#problems/problem.ts';
import { units } from '#schemas/unit.ts';
import type { Report } from '#report/report.ts';
import { formatCell, statusWords } from '#lib/format.ts';
import type { EditorText } from '../editor-texts.ts';

/** Words so close to a number that readers take them for part of it: "million", a currency, a minus. */
export function checkNeighbours(report: Report, texts: EditorText[]): Problem[] {
  return texts.flatMap((text) => [...checkInWords(text), ...text.marks.flatMap((mark) => checkMark(report, text, mark))]);
}

function checkInWords(text: EditorText): Problem[] {
  const inWords = text.text.matchAll(/(?<=\p{L})\uFFFC+(?=\p{Ll})/gu);
  return [...inWords]
    .filter(({ index }) => text.marks.some(({ at }) => at === index))
    .map(({ index }) => problem(text.place(index), 'component-inside-word'));
}

function checkMark(report: Report, text: EditorText, mark: EditorText['marks'][number]): Problem[] {
  const printed = describe(report, mark);
  if (printed === undefined) return [];
  const [before, after] = [text.text.slice(0, mark.at), text.text.slice(mark.end)];
  const unit = unitBehind.exec(after)?.[1];
  const sign = signBefore.exec(before)?.[1]?.trim();
  const fits = unit !== undefined && printed.allowed.some((words) => after.trimStart().toLowerCase().startsWith(words.toLowerCase()));
  const say = (words: string, side: 'before' | 'after'): Problem => {
    const place = text.place(mark.at);
    if (printed.words === undefined) return problem(place, 'part-beside-derived', { words, side });
    if (side === 'before' || printed.unit === undefined)
      return problem(place, 'part-beside-number', { words, side, printed: printed.words });
    return problem(place, 'unit-beside-other', { words, side, printed: printed.words, unit: printed.unit });
  };
  return [...(unit !== undefined && !fits ? [say(unit, 'after')] : []), ...(sign === undefined ? [] : [say(sign, 'before')])];
}

/** What a number prints, if known here, and the units that may follow it. */
function describe(report: Report, mark: EditorText['marks'][number]): Printed | undefined {
  if (mark.words !== undefined) return { words: mark.words, allowed: ['people', 'users', 'persons'] };
  if (mark.name === 'Change') return { allowed: [] };
  const { data } = valueProps.safeParse(mark.props);
  const cell = data && report.cells.get(data.of);
  if (mark.name !== 'Value' || !cell) return undefined;
  const { family, words } = units[cell.unit];
  const byFamily: Partial<Record<string, string[]>> = {
    percent: ['%', 'per cent', 'percent'],
    count: ['people', 'users', 'persons', 'times'],
  };
  const allowed = data.show === 'full' && family !== 'count' ? [] : (byFamily[family] ?? [words]);
  return {
    words: formatCell(cell, data).replace(` (${statusWords[cell.status]})`, ''),
    allowed,
    ...(data.show !== 'full' && { unit: words }),
  };
}

const unitBehind =
  /^[\s-]*(%|‰|(?:per\s?cent|percent(?:age points?)?|hundred|thousand|million|billion|trillion|dozen|tn|bn|mn|fold|times|yuan|RMB|US dollars|dollars|euros?|people|users|persons|accounts(?!\sfor\b)|downloads|tokens|exaflops|E?FLOPS|(?:peta|exa|zetta)bytes?)\b|[万亿元倍成])/i;
const signBefore = /(?:^|[\s(“"])((?:US|HK)?[$¥€£]|(?:RMB|CNY|USD|EUR|minus|negative)\s|[-−+])\s?$/i;

interface Printed {
  /** Undefined for a derived number. */
  words?: string;
  allowed: string[];
  /** The unit of a number that is printed without it. */
  unit?: string;
}
