import { parseArgs } from 'node:util';
import { findNearest } from '../../src/schemas/problem.ts';
import { kinds, type KindName } from './kinds.ts';
import { Refusal } from './settle.ts';

/** What was typed behind `npm run new --`. Throws a Refusal that helps where it cannot be meant. */
export function parseWords(words: string[]): Wish {
  const { positionals, tokens } = parseArgs({
    args: words,
    options: { ...withValue },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
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
    const known = [...options.all, ...(kind === undefined ? [] : (options[kind as KindName] ?? []))];
    if (!isOption(name) || !known.includes(name))
      throw new Refusal(
        `There is no option "--${name}"${kind === undefined ? '' : ` for a ${kind}`}: there are ${known.map((one) => `--${one}`).join(', ')}.`,
      );
    if (token.value === undefined || token.value.trim() === '') throw new Refusal(`Nothing stands behind --${name}.`);
    if (name === 'cells') wish.cells.push(...token.value.split(',').map((cell) => cell.trim()));
    else wish[name === 'kind' ? 'figureKind' : name] = token.value.trim();
  }
  if (more.length > 0) throw new Refusal(`"${more.join(' ')}" stands alone: put a title into quotes behind --title.`);
  return wish;
}

/** How the command is used. */
export const usage = `Write a new file with blanks to fill:

  npm run new                                  asks you
  npm run new -- chapter --title "…"           or dataset, term, milestone
  npm run new -- source --title "…"
  npm run new -- claim --title "…" --chapter 10
  npm run new -- figure --title "…" --chapter 10 --kind columns --cells dataset/series
  npm run new -- change --since origin/main    tells of the numbers that you changed

With --id you choose the id yourself. Nothing that is there is overwritten.`;

const options: Partial<Record<KindName, OptionName[]>> & { all: OptionName[] } = {
  all: ['title', 'id'],
  claim: ['chapter'],
  figure: ['chapter', 'kind', 'cells'],
  change: ['since', 'date'],
};

const withValue = {
  title: { type: 'string' },
  id: { type: 'string' },
  chapter: { type: 'string' },
  kind: { type: 'string' },
  cells: { type: 'string', multiple: true },
  since: { type: 'string' },
  date: { type: 'string' },
} as const;

function isOption(name: string): name is OptionName {
  return name in withValue;
}

type OptionName = keyof typeof withValue;

/** What the editor wants. */
export type Wish = { kind?: KindName | undefined; cells: string[]; figureKind?: string } & Partial<
  Record<Exclude<OptionName, 'cells' | 'kind'>, string>
>;
