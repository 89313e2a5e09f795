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
 * Splits text from a YAML field into plain text and bindings: `{dataset/series/period show=number}` is a value,
 * `{change of=… from=… as=growth}` a change; `{count words=three of=list}`, `{compare words="came in below" of=… to=…}` and
 * `{waive words="a third" because="…"}` print their words. Faults carry the offset of their brace; a text with faults has no bindings for them.
 */
export function parseBoundText(text: string): { parts: TextPart[]; faults: TextFault[] } {
  const parts: TextPart[] = [];
  const faults: TextFault[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const result = parseBinding(match[1]!.trim());
    if ('fault' in result) faults.push({ offset: match.index, message: `${match[0]} ${result.fault}` });
    else parts.push({ ...result, offset: match.index });
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  const stray = maskBindings(text).search(/[{}]/);
  if (stray >= 0) faults.push({ offset: stray, message: 'has a brace without its partner' });
  return { parts, faults };
}

/** The text with every binding blotted out, letter by letter, so that positions stay what they were. */
export function maskBindings(text: string): string {
  return text.replace(/\{[^{}]*\}/g, (binding) => '\uFFFC'.repeat(binding.length));
}

function parseBinding(inside: string): BindingPart | { fault: string } {
  const [head = '', ...rest] = inside.match(/[\w-]+="[^"]*"|\S+/g) ?? [];
  const kind = head in forms ? (head as keyof typeof forms) : 'value';
  const props: Record<string, string> = {};
  for (const word of kind === 'value' ? [`of=${head}`, ...rest] : rest) {
    const pair = /^([\w-]+)=(?:"([^"]*)"|(.*))$/.exec(word);
    if (!pair) return { fault: `cannot be read at "${word}": write name=value` };
    const [, name = '', quoted, plain] = pair;
    if (name in props) return { fault: `says ${name} twice` };
    props[name] = quoted ?? plain!;
  }
  const { words, ...options } = props;
  const printsWords = kind === 'count' || kind === 'compare' || kind === 'waive';
  if (printsWords && !words?.trim()) return { fault: 'lacks words' };
  const parsed = forms[kind].safeParse(printsWords ? options : props);
  if (parsed.success) return { kind, props: parsed.data, ...(printsWords && { words }) } as BindingPart;
  const issue = parsed.error.issues[0]!;
  const name = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return { fault: `has no option ${issue.keys.map((key) => `"${key}"`).join(' or ')}` };
  if (name === '') return { fault: toClause(issue.message) };
  if (issue.code === 'invalid_value') return { fault: `has ${name}="${props[name] ?? ''}"; it may be ${issue.values.join(', ')}` };
  if (props[name] === undefined) return { fault: `lacks ${name}` };
  if (name === 'of' && kind === 'value') return { fault: 'is no binding: write {dataset/series/period}' };
  return { fault: `has ${name}="${props[name]}", which ${toClause(issue.message)}` };
}

const forms = { value: valueProps, change: changeProps, count: countProps, compare: compareProps, waive: waiveProps };

export type TextPart = { kind: 'text'; text: string } | ({ offset: number } & BindingPart);
export type BindingPart = { kind: 'value'; props: ValueProps } | { kind: 'change'; props: ChangeProps } | WordsPart;

/** Words that are printed as they are, and checked. */
export type WordsPart =
  | { kind: 'count'; props: CountProps; words: string }
  | { kind: 'compare'; props: CompareProps; words: string }
  | { kind: 'waive'; props: WaiveProps; words: string };

export interface TextFault {
  /** Position in the text. */
  offset: number;
  message: string;
}
