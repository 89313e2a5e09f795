import { maskBindings } from '#schemas/bound-text.ts';
import { changeProps, valueProps, type ChangeProps, type ValueProps } from '#schemas/components.ts';
import type { Problem } from '#problems/problem.ts';
import { units } from '#schemas/unit.ts';
import { fileOf } from '#read/entries.ts';
import { listProse } from '#report/list-prose.ts';
import { sentenceAt } from '#read/prose/prose.ts';
import { listBindings } from '#report/references.ts';
import type { Report } from '#report/report.ts';
import { resolveCell } from '#report/resolve.ts';
import { toCell } from '#lib/cell.ts';
import { derive, formatDerivedSuffix } from '#lib/derive.ts';
import { formatStatusSuffix, qualifierWords, type Printable } from '#lib/format.ts';
import { Refusal } from '#lib/refusal.ts';
import { saysStatus, statusNames, wordsForStatus } from '#language/en/status-words.ts';

/** Numbers whose sentence must say what they leave out (status, unit, qualifier), and derivations that are not allowed. */
export function checkBindings(report: Report): Problem[] {
  const fromProse = listProse(report).flatMap(({ file, prose }) =>
    prose.uses.flatMap((use) => {
      const place = { file, offset: use.offset };
      if (use.name === 'Value') return checkValue(report, valueProps.safeParse(use.props).data, use.sentence, place);
      if (use.name === 'Change') return checkChange(report, changeProps.safeParse(use.props).data, use.sentence, place);
      return [];
    }),
  );
  const fromYaml = listBindings(report).flatMap(({ from, place, text, binding }) => {
    const sentence = sentenceAt(maskBindings(text), binding.offset);
    const where = { file: fileOf(from.collection, from.id), ...place };
    if (binding.kind === 'value') return checkValue(report, binding.props, sentence, where);
    return binding.kind === 'change' ? checkChange(report, binding.props, sentence, where) : [];
  });
  return [...fromProse, ...fromYaml];
}

function checkValue(report: Report, props: ValueProps | undefined, sentence: string, place: Problem['place']): Problem[] {
  if (!props) return [];
  const result = resolveCell(report.observations, props.of);
  if (!('found' in result)) return [];
  const cell = toCell(result.found);
  return checkSentence(cell, formatStatusSuffix(cell.status), props, sentence, place);
}

function checkChange(report: Report, props: ChangeProps | undefined, sentence: string, place: Problem['place']): Problem[] {
  if (!props) return [];
  const [to, from] = [resolveCell(report.observations, props.of), resolveCell(report.observations, props.from)];
  if (!('found' in to) || !('found' in from)) return [];
  try {
    const derived = derive(toCell(to.found), toCell(from.found), props.as, props.caveat);
    return checkSentence(derived, formatDerivedSuffix(derived), { show: 'full', status: props.status }, sentence, place);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ place, message: error.message, remedy: error.remedy, severity: 'error' }];
  }
}

function checkSentence(
  cell: Printable,
  suffix: string,
  { show, status }: Pick<ValueProps, 'show' | 'status'>,
  sentence: string,
  place: Problem['place'],
): Problem[] {
  const problems: Problem[] = [];
  const say = (message: string, remedy: string): void => void problems.push({ place, message, remedy, severity: 'error' });
  if (status === 'in-sentence' && !saysStatus(sentence, cell.status)) {
    say(
      `The sentence does not say that this number is ${statusNames[cell.status]}.`,
      `Write one of these words into the sentence: ${wordsForStatus[cell.status]}; or leave status="in-sentence" out, which prints "${suffix.trim()}".`,
    );
  }
  const unit = units[cell.unit].words;
  if (show !== 'full' && cell.unit !== 'count' && !(cell.unit === 'percent' ? /per cent|percent|%/ : new RegExp(unit)).test(sentence)) {
    say(`The sentence does not name the unit, ${unit}.`, `Write the unit into the sentence, or show="full".`);
  }
  const qualifier = qualifierWords[cell.qualifier].trim();
  if (show === 'bare' && qualifier && !sentence.toLowerCase().includes(qualifier))
    say(
      `The source says "${qualifier}" of this number and the sentence does not.`,
      `Write "${qualifier}" into the sentence, or show="number".`,
    );
  return problems;
}
