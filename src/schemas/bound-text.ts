import type { z } from 'astro/zod';
import { describe, type Description } from '#problems/problem.ts';
import {
  changeProps,
  compareProps,
  countProps,
  valueProps,
  waiveProps,
  type ChangeProps,
  type CompareProps,
  type CountProps,
  type ValueProps,
  type WaiveProps,
} from './components.ts';
import { toClause } from './issue.ts';

/**
 * Splits text from a YAML field into plain text and bindings: `{dataset/series/period show=number}` is a value, `{change of=… from=…
 * as=growth}` a change; `{count words=three of=list}`, `{compare words="came in below" of=… to=…}` and `{waive words="a third"
 * because="…"}` print their words. Each fault has the offset of its brace; a text with faults has no bindings in those places.
 */
export function parseBoundText(text: string): { parts: TextPart[]; faults: TextFault[] } {
  const parts: TextPart[] = [];
  const faults: TextFault[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const result = parseBinding(match[0]);
    if ('fault' in result) faults.push({ offset: match.index, fault: result.fault });
    else parts.push({ ...result, offset: match.index });
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  const stray = maskBindings(text).search(/[{}]/);
  if (stray >= 0) faults.push({ offset: stray, fault: describe('brace-without-partner') });
  return { parts, faults };
}

/** The text with U+FFFC in place of every character of a binding, so that offsets stay the same. */
export function maskBindings(text: string): string {
  return text.replace(/\{[^{}]*\}/g, (binding) => '\uFFFC'.repeat(binding.length));
}

function parseBinding(binding: string): BindingPart | { fault: Description } {
  const [head = '', ...rest] = binding.slice(1, -1).match(/[\w-]+="[^"]*"|\S+/g) ?? [];
  const kind = head in forms ? (head as Kind) : 'value';
  const props: Record<string, string> = {};
  for (const word of kind === 'value' ? [`of=${head}`, ...rest] : rest) {
    const pair = /^([\w-]+)=(?:"([^"]*)"|(.*))$/.exec(word);
    if (!pair) return { fault: describe('binding-word-without-name', { binding, word }) };
    const [, name = '', quoted, plain] = pair;
    if (name in props) return { fault: describe('binding-option-twice', { binding, option: name }) };
    props[name] = quoted ?? plain!;
  }
  const { words, ...options } = props;
  const printsWords = kind === 'count' || kind === 'compare' || kind === 'waive';
  if (printsWords && !words?.trim()) return { fault: describe('binding-without-words', { binding }) };
  const parsed = forms[kind].safeParse(printsWords ? options : props);
  if (parsed.success) return { kind, props: parsed.data, ...(printsWords && { words }) } as BindingPart;
  return { fault: describeIssue(parsed.error.issues[0]!, binding, kind, props) };
}

function describeIssue(issue: z.core.$ZodIssue, binding: string, kind: Kind, props: Record<string, string>): Description {
  const option = issue.path.join('.');
  const value = props[option];
  if (issue.code === 'unrecognized_keys') {
    const options = issue.keys.map((key) => `"${key}"`).join(' or ');
    return describe('binding-option-unknown', { binding, options });
  }
  if (option === '') return describe('binding-options-wrong', { binding, why: toClause(issue.message) });
  if (issue.code === 'invalid_value')
    return describe('binding-option-of-other-words', { binding, option, value: value ?? '', values: issue.values.map(String) });
  if (value === undefined) return describe('binding-option-missing', { binding, option });
  if (option === 'of' && kind === 'value') return describe('binding-without-address', { binding });
  return describe('binding-option-wrong', { binding, option, value, why: toClause(issue.message) });
}

const forms = { value: valueProps, change: changeProps, count: countProps, compare: compareProps, waive: waiveProps };

type Kind = keyof typeof forms;

export type TextPart = { kind: 'text'; text: string } | ({ offset: number } & BindingPart);
export type BindingPart = { kind: 'value'; props: ValueProps } | { kind: 'change'; props: ChangeProps } | WordsPart;

/** Words that are printed as they are, after a check. */
type WordsPart =
  | { kind: 'count'; props: CountProps; words: string }
  | { kind: 'compare'; props: CompareProps; words: string }
  | { kind: 'waive'; props: WaiveProps; words: string };

export interface TextFault {
  /** Offset in the text. */
  offset: number;
  fault: Description;
}
