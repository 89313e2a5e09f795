import { parseArgs } from 'node:util';
import { findNearest } from '#problems/nearest.ts';
import { kinds, type KindName, type OptionName } from './kinds.ts';
import { Refusal } from './settle.ts';

/** What was typed behind `npm run new --`. Throws a Refusal that helps where it cannot be meant. */
export function parseWords(words: string[]): Wish {
  const { positionals, tokens } = parseArgs({ args: words, options: withValue, allowPositionals: true, strict: false, tokens: true });
  const [kind, ...more] = positionals;
  if (kind !== undefined && !(kind in kinds)) {
    const nearest = findNearest(kind, Object.keys(kinds));
    throw new Refusal(
      `Nothing is called "${kind}".${nearest ? ` Did you mean "${nearest}"?` : ''} You can start ${Object.keys(kinds).join(', ')}.`,
    );
  }
  const wish: Wish = { kind: kind as KindName | undefined, cells: [] };
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name } = token;
    if (wish.kind === undefined) throw new Refusal(`Say what to start before --${name}: ${Object.keys(kinds).join(', ')}.`);
    const { options } = kinds[wish.kind];
    if (!isOption(name) || !options.includes(name))
      throw new Refusal(`There is no option "--${name}" for a ${kind}: there are ${options.map((one) => `--${one}`).join(', ')}.`);
    if (token.value === undefined || token.value.trim() === '') throw new Refusal(`Nothing stands behind --${name}.`);
    if (name === 'cells') wish.cells.push(...token.value.split(',').map((cell) => cell.trim()));
    else wish[name === 'kind' ? 'figureKind' : name] = token.value.trim();
  }
  if (more.length > 0)
    throw new Refusal(
      `"${more.join(' ')}" stands alone: put all its words into quotes behind ${kind === 'change' ? '--reason' : '--title'}.`,
    );
  return wish;
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

/** What the editor wants. */
export type Wish = { kind?: KindName | undefined; cells: string[]; figureKind?: string } & Partial<
  Record<Exclude<OptionName, 'cells' | 'kind'>, string>
>;
