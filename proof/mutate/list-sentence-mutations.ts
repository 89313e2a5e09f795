import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts, type Fact } from '../verify/facts.ts';
import { sayAs } from '../verify/words.ts';

/** Every wrong sentence that can be made from the content below a folder. */
export function listSentenceMutations(root: string): SentenceMutation[] {
  const { cells } = readFacts(join(root, 'content'));
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(mdx|yaml)$/.test(name));
  return files.toSorted().flatMap((name) => {
    const file = `content/${name}`;
    const text = readFileSync(join(root, file), 'utf8');
    const make = (kind: SentenceMutation['kind'], at: number, old: string, wrong: string): SentenceMutation[] =>
      old === wrong ? [] : [{ kind, file, at, old, new: wrong, sentence: sentenceAt(text, at).text.trim() }];
    return [
      ...[...text.matchAll(binding)].flatMap((match) => {
        const cell = cells.get(match[1] ?? match[2]!);
        if (!cell) return [];
        const wrong = sayAs(
          { ...cell, value: cell.value.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)) },
          { show: 'full', status: 'in-sentence' },
        );
        return [
          ...make('number typed wrongly', match.index, match[0], wrong),
          ...make('false bound', match.index, match[0], `${cell.qualifier === 'at-most' ? 'more than' : 'up to'} ${match[0]}`),
          ...(match[0].includes('in-sentence') && cell.status !== 'actual' ? dropStatus(text, match.index, cell, make) : []),
        ];
      }),
      ...[...text.matchAll(counted)].flatMap((match) => {
        const word = (match[1] ?? match[2])!;
        return make(
          'count changed',
          match.index,
          match[0],
          match[0].replace(`${match[1] ? '>' : 'words='}${word}`, `${match[1] ? '>' : 'words='}${nextWord(word)}`),
        );
      }),
      ...[...text.matchAll(compared)].flatMap((match) => {
        const words = (match[1] ?? match[2])!;
        const at = match.index + match[0].indexOf(words, match[1] ? match[0].indexOf('>') : 0);
        return make('comparison reversed', at, words, turn(words));
      }),
      ...slipIn(text, file, make),
    ];
  });
}

/** Inserts a quantity, each time another, after the first words of every fourth paragraph of a chapter. */
function slipIn(text: string, file: string, make: Make): SentenceMutation[] {
  if (!file.endsWith('.mdx')) return [];
  const body = text.indexOf('\n---', 4) + 4;
  return [...text.slice(body).matchAll(/(?<=\n\n)[A-Z][a-z]+ [a-z]+(?= [a-z])/g)]
    .filter((_, index) => index % 4 === 0)
    .flatMap((match, index) =>
      make('quantity inserted', body + match.index, match[0], `${match[0]} ${quantities[index % quantities.length]}`),
    );
}

function dropStatus(text: string, at: number, { status }: Fact, make: Make): SentenceMutation[] {
  const { text: sentence, at: start } = sentenceAt(text, at);
  // Words inside tags are not words of the sentence.
  const parts = sentence.split(/(<[^>]*>|\{[^{}]*\})/);
  const wrong = parts.map((part) => (/^[<{]/.test(part) ? part : part.replace(statusWords[status]!, 'put'))).join('');
  return make('status dropped', start, sentence, wrong);
}

/** The sentence around an offset in the file, within its paragraph or its field. */
function sentenceAt(text: string, at: number): { text: string; at: number } {
  const start = Math.max(
    0,
    ...[...text.slice(0, at).matchAll(/\n\n|\n {0,8}(?:- |[a-zA-Z]+: )|\| |[.!?]["”’)]*(?:<Cite [^>]*>)*\s+(?=["“(<{\p{Lu}])/gu)].map(
      (match) => match.index + match[0].length,
    ),
  );
  const rest = text.slice(at);
  const end = /\n\n|\n {0,8}(?:- |[a-zA-Z]+:)| \||[.!?]["”’)]*(?:<Cite [^>]*>)*\s+(?=["“(<{\p{Lu}])/u.exec(rest)?.index ?? rest.length;
  return { text: text.slice(start, at + end), at: start };
}

function turn(words: string): string {
  const pair = opposites.find(([one, other]) => new RegExp(`\\b(?:${one}|${other})\\b`).test(words));
  if (!pair) return words;
  const [one, other] = pair;
  return words.replace(new RegExp(`\\b(?:${one}|${other})\\b`), (word) => (word === one ? other : one));
}

function nextWord(word: string): string {
  const lower = word.toLowerCase().split(' ')[0]!;
  const next = numberWords[(numberWords.indexOf(lower) + 1) % numberWords.length]!;
  return lower === 'twice' ? 'thrice' : next;
}

const binding = /<Value of="([^"]+)"[^>]*\/>|\{([a-z0-9-]+\/[a-z0-9-]+\/[\dQH@-]+)[^{}]*\}/g;
const counted = /<Count [^>]*>([A-Za-z]+)<\/Count>|\{count words="?([A-Za-z]+)[^{}]*\}/g;
const compared = /<Compare [^>]*>([^<]+)<\/Compare>|\{compare words="?([^"{}]+?)"? of=[^{}]*\}/g;
const quantities = [
  'about a third',
  'ninefold',
  '4.7 billion yuan',
  'dozens of times',
  '12%',
  'half a million',
  '三成',
  'twice',
  '3–5 per cent',
  'one in six',
];
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const opposites = [
  ['below', 'above'],
  ['lower', 'higher'],
  ['rose', 'fell'],
  ['larger', 'smaller'],
  ['largest', 'smallest'],
  ['less', 'more'],
  ['missed', 'exceeded'],
] as const;
const statusWords: Record<string, RegExp> = {
  estimate: /\bestimat\w*/gi,
  projection: /\b(?:project|forecast|expect)\w*/gi,
  target: /\btargets?\b/gi,
  reported: /\b(?:report|stat)\w*|\bsa(?:y|ys|id)\b|\bg(?:i|a)ve[ns]?\b|\bgiving\b|\bnam(?:e|es|ed)\b|\bpromis\w*/gi,
};

type Make = (kind: SentenceMutation['kind'], at: number, old: string, wrong: string) => SentenceMutation[];

export interface SentenceMutation {
  kind: 'number typed wrongly' | 'quantity inserted' | 'false bound' | 'count changed' | 'comparison reversed' | 'status dropped';
  file: string;
  /** Offset in the file. */
  at: number;
  old: string;
  new: string;
  /** The sentence before the mutation. */
  sentence: string;
}
