import { Decimal } from 'decimal.js';
import type { Problem } from '#problems/problem.ts';
import type { Located, Report } from '#report/report.ts';
import { toCell } from '#lib/cell.ts';
import { qualifierWords } from '#lib/format.ts';
import { formatPeriodInSentence } from '#schemas/periods.ts';
import { readBoundBefore, readBoundBehind } from '#language/en/comparison-words.ts';
import type { EditorText } from '../editor-texts.ts';
import { saysStatus } from '#language/en/status-words.ts';
import type { Numeral } from '#language/en/find-numerals.ts';
import { toUnit } from '#language/en/parse-numeral.ts';
import { describeCell, suggestCells, toBinding, type Suggestion } from './suggest-cells.ts';

/** What to say of a numeral that may not be typed: the binding to write, which of the words around it stay, and why `--fix` leaves it. */
export function describeFree(report: Report, numeral: Numeral, text: EditorText): Problem {
  const { typed, at } = numeral;
  const { near, same, doubt } = suggestCells(report, numeral, text);
  const problem: Problem = {
    place: text.place(at),
    message: `The number "${typed}" is typed, not bound.`,
    remedy: '',
    severity: 'error',
  };
  const waive = text.isProse ? `<Waive because="…">${typed}</Waive>` : `{waive words="${typed}" because="…"}`;
  if (isTold(report, numeral, text))
    return { ...problem, remedy: 'Leave it out: "old" and "new" of the entry are printed beside the reason by themselves.', left: told };
  if (same) {
    const { status, qualifier } = toCell(same);
    const written = write(same, numeral, text, status !== 'actual' && saysStatus(text.sentence(at), status));
    const bound = readBoundBefore(text.text.slice(0, at));
    const behind = readBoundBehind(text.text.slice(numeral.end));
    const isSaid = !behind && (bound?.words ?? '').toLowerCase() === qualifierWords[qualifier].trim();
    const start = bound && isSaid ? bound.at : at;
    return {
      ...problem,
      place: text.place(start),
      remedy: `Write ${written}: ${describeCell(same)}.${describeAround(same, numeral, text)}`,
      ...(isSaid
        ? { fix: { old: text.text.slice(start, numeral.end), new: written } }
        : { left: describeBound(same, (behind ?? bound)?.words) }),
    };
  }
  const left = describeDoubt(doubt, text.sentence(at));
  const [nearest] = near;
  if (nearest)
    return {
      ...problem,
      remedy: `Write ${write(nearest, numeral, text)} if that is meant: ${near.map(describeCell).join('; ')}.${describeAround(nearest, numeral, text)} If it is no figure, write ${waive}.`,
      left,
    };
  return { ...problem, remedy: describeRemedy(numeral, text, waive), left };
}

/** A binding with those of the typed words behind it that it does not print: a count prints no unit. */
function write(located: Located, numeral: Numeral, text: EditorText, isSaid?: boolean): string {
  const counted = countedThings(located, numeral);
  return `${toBinding(located, text, isSaid)}${counted === undefined ? '' : ` ${counted}`}`;
}

function countedThings({ measure }: Located, { typed }: Numeral): string | undefined {
  return measure.unit === 'count' ? /\d[\s-]*(\p{L}[\p{L}\s-]*)$/u.exec(typed)?.[1] : undefined;
}

/** What becomes of the words directly before and behind a numeral when it is bound. */
function describeAround(located: Located, numeral: Numeral, text: EditorText): string {
  const { qualifier } = toCell(located);
  const bounds = [readBoundBefore(text.text.slice(0, numeral.at)), readBoundBehind(text.text.slice(numeral.end))];
  const counted = countedThings(located, numeral);
  return [
    ...bounds.flatMap((bound) => {
      if (!bound) return [];
      const prints = qualifierWords[qualifier].trim();
      if (qualifier === 'exact') return ` Delete "${bound.words}": its source gives the number exactly.`;
      if (qualifier !== bound.qualifier) return ` Delete "${bound.words}": the number prints "${prints}", as its source says.`;
      return ` Delete "${bound.words}": the number prints "${prints}" itself.`;
    }),
    ...(counted === undefined ? [] : [` "${counted}" stays: the number prints only its digits.`]),
  ].join('');
}

/** Whether a number in the reason of a change is the one that stands below it as old or new. */
function isTold(report: Report, { quantity }: Numeral, { from }: EditorText): boolean {
  const items = from.collection === 'changes' ? (report.changes.find(({ id }) => id === from.id)?.changes ?? []) : [];
  return items.some((item) => {
    const sides = item.property === 'number' ? [item.old, item.new] : [];
    const measured = report.observations.get(item.of)?.measure.unit;
    const numbers =
      item.property === 'value' ? [item.old, item.new].map((value) => ({ value, unit: measured })) : sides.flatMap((side) => side ?? []);
    return numbers.some(({ value, unit }) => {
      const isBare = quantity.unit === null && quantity.scale.equals(1);
      const number = unit === undefined || isBare ? quantity.number : toUnit(quantity, unit);
      return number?.equals(new Decimal(value)) === true;
    });
  });
}

/** Why a numeral is left by `--fix`, which binds only what is beyond doubt. */
function describeDoubt(doubt: Suggestion['doubt'], sentence: string): string {
  if (doubt === undefined) return 'no dataset has exactly this number.';
  const { reason, cells } = doubt;
  const names = cells.map(({ address }) => address).join(', ');
  if (reason === 'unit') return `it has no unit by which to know ${names}.`;
  if (reason === 'several') return `its sentence fits ${names}.`;
  const periods = [...new Set(cells.map(({ observation }) => formatPeriodInSentence(observation.period)))].join(' or ');
  return sentence === '' ? `it may be ${names}.` : `it may be ${names}, and its sentence does not say ${periods}.`;
}

function describeBound(located: Located, words: string | undefined): string {
  const prints = qualifierWords[toCell(located).qualifier].trim();
  if (prints === '') return `"${words!}" stands before it, and its source gives the number exactly.`;
  return `its source says "${prints}", and ${words === undefined ? 'its sentence does not' : `its sentence "${words}"`}.`;
}

const told = 'it stands in the entry already, and can be left out.';

/** What to do about a numeral near which no dataset has a number. */
function describeRemedy({ kind, typed, at, quantity }: Numeral, text: EditorText, waive: string): string {
  const wrap = (component: string, options: string): string =>
    text.isProse ? `<${component} ${options}>${typed}</${component}>` : `{${component.toLowerCase()} words="${typed}" ${options}}`;
  const isBare = quantity.unit === null && quantity.scale.equals(1);
  const share = text.isProse ? '<Change of="…" from="…" as="share" />' : '{change of=… from=… as=share}';
  if (kind === 'fraction' || /^one in\b/i.test(typed))
    return `Print the share with ${share}, of two numbers of one maker; or write ${waive}.`;
  if (kind === 'words' && isBare) return `Write ${wrap('Count', 'of="list"')}, which is checked against what it counts; or write ${waive}.`;
  if (kind === 'multiple' || quantity.unit === 'times')
    return `Write ${wrap('Compare', 'of="…" to="…"')}, which is checked against the two numbers; or print the multiple with ${text.isProse ? '<Change of="…" from="…" as="multiple" />' : '{change of=… from=… as=multiple}'}; or write ${waive}.`;
  if (isBare && /^(?:19|20)\d\d$/.test(typed))
    return `If it is a year, write words before it that say so, e.g. "in ${typed}"; if not, bind the number, or write ${waive}.`;
  const [before, name] = /(?:^|(\S)\s)(\p{Lu}[\p{L}-]*\s)$/u.exec(text.text.slice(0, at))?.slice(1) ?? [];
  const isName = name !== undefined && (/\p{Lu}.*\p{Lu}/u.test(name) || (before !== undefined && /[^.!?:]/.test(before)));
  if (isName && isBare && /^[\d.]+$/.test(typed))
    return `If "${name}${typed}" is a name, add it to names in content/report.yaml; if not, bind the number, or write ${waive}.`;
  return `No dataset has a number near it. Put it into one, with its source, and write ${text.isProse ? '<Value of="dataset/series/period" />' : '{dataset/series/period}'}; if it is no figure, write ${waive}.`;
}
