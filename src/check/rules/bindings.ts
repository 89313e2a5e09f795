import { maskBindings } from '#schemas/bound-text.ts';
import { changeProps, valueProps, type ChangeProps, type ValueProps } from '#schemas/components.ts';
import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { units } from '#schemas/unit.ts';
import { fileOf } from '#read/entries.ts';
import { listProse } from '#report/list-prose.ts';
import { sentenceAt } from '#read/prose/prose.ts';
import { listBindings } from '#report/references.ts';
import type { Report } from '#report/report.ts';
import { resolveCell } from '#report/resolve.ts';
import { derive, formatDerivedSuffix } from '#lib/derive.ts';
import { formatStatusSuffix, qualifierWords, type Printable } from '#lib/format.ts';
import { Refusal } from '#lib/refusal.ts';
import { saysStatus, statusNames, wordsForStatus } from '#language/en/status-words.ts';

/** Numbers whose sentence must say what they omit (status, unit, qualifier), and derivations that are not allowed. */
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
  const result = resolveCell(report.cells, props.of);
  if (!('found' in result)) return [];
  const cell = result.found;
  return checkSentence(cell, formatStatusSuffix(cell.status), props, sentence, place);
}

function checkChange(report: Report, props: ChangeProps | undefined, sentence: string, place: Problem['place']): Problem[] {
  if (!props) return [];
  const [to, from] = [resolveCell(report.cells, props.of), resolveCell(report.cells, props.from)];
  if (!('found' in to) || !('found' in from)) return [];
  try {
    const derived = derive(to.found, from.found, props.as, props.caveat);
    return checkSentence(derived, formatDerivedSuffix(derived), { show: 'full', status: props.status }, sentence, place);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ place, ...error.description }];
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
  const say = <C extends Code>(code: C, ...about: Given<C>): unknown => problems.push(problem(place, code, ...about));
  if (status === 'in-sentence' && !saysStatus(sentence, cell.status))
    say('number-without-status', {
      status: statusNames[cell.status],
      words: wordsForStatus[cell.status],
      suffix: suffix.trim(),
    });
  const unit = units[cell.unit].words;
  if (show !== 'full' && cell.unit !== 'count' && !(cell.unit === 'percent' ? /per cent|percent|%/ : new RegExp(unit)).test(sentence))
    say('number-without-unit', { unit });
  const qualifier = qualifierWords[cell.qualifier].trim();
  if (show === 'bare' && qualifier && !sentence.toLowerCase().includes(qualifier)) say('number-without-qualifier', { qualifier });
  return problems;
}
