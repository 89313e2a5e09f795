import { parseArgs } from 'node:util';
import { findNearest } from '#problems/nearest.ts';
import { describe, type Description } from '#problems/problem.ts';
import { kinds, type KindName, type OptionName } from './kinds.ts';
import { refuse } from './settle.ts';

/** Parses the words after `npm run new --`. Throws NothingWritten, which says what to type, if they make no sense. */
export function parseWords(words: string[]): Wish {
  const { positionals, tokens } = parseArgs({ args: words, options: withValue, allowPositionals: true, strict: false, tokens: true });
  const [kind, ...more] = positionals;
  const why = kind === undefined ? undefined : judgeKind(kind);
  if (why) throw refuse(why);
  const wish: Wish = { kind: kind as KindName | undefined, cells: [] };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name } = token;
    if (wish.kind === undefined) throw refuse(describe('start-kind-after-option', { option: name, known: Object.keys(kinds) }));
    const { options } = kinds[wish.kind];
    if (!isOption(name) || !options.includes(name))
      throw refuse(describe('start-option-unknown', { option: name, kind: wish.kind, known: options.map((one) => `--${one}`) }));
    if (token.value === undefined || token.value.trim() === '') throw refuse(describe('start-option-without-value', { option: name }));
    if (name === 'cells') wish.cells.push(...token.value.split(',').map((cell) => cell.trim()));
    else wish[name === 'kind' ? 'figureKind' : name] = token.value.trim();
  }
  if (more.length > 0)
    throw refuse(describe('start-words-without-quotes', { words: more.join(' '), option: kind === 'change' ? 'reason' : 'title' }));
  return wish;
}

/** Why nothing with that name can be started. */
export function judgeKind(word: string): Description | undefined {
  const known = Object.keys(kinds);
  return known.includes(word) ? undefined : describe('start-kind-unknown', { word, known, nearest: findNearest(word, known) });
}

const withValue = {
  title: { type: 'string' },
  id: { type: 'string' },
  chapter: { type: 'string' },
  kind: { type: 'string' },
  cells: { type: 'string', multiple: true },
  since: { type: 'string' },
  reason: { type: 'string' },
  date: { type: 'string' },
} as const satisfies Record<OptionName, object>;

function isOption(name: string): name is OptionName {
  return name in withValue;
}

/** What the editor asked for. */
export type Wish = { kind?: KindName | undefined; cells: string[]; figureKind?: string } & Partial<
  Record<Exclude<OptionName, 'cells' | 'kind'>, string>
>;
