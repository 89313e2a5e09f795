import type { Problem } from '#problems/problem.ts';
import { explainSlip } from './suggest-value.ts';
import { subject } from './wording.ts';

/**
 * Fields that hold a word for nothing, which readers would read ("n/a", "-", "todo"), or a word without an end. `faulty` are paths of which
 * something is told already.
 */
export function checkFieldWords(file: string, data: unknown, faulty: readonly PropertyKey[][]): Problem[] {
  const told = new Set(faulty.map((path) => path.join('/')));
  const say = (path: Path, message: string, remedy: string): Problem => ({ place: { file, path }, message, remedy, severity: 'error' });
  return [...listStrings(data, [])]
    .filter(({ path }) => !told.has(path.join('/')))
    .flatMap(({ words, path }) => {
      if (filler.test(words.trim()))
        return [
          say(
            path,
            `${subject(path)} is "${words}", which tells readers nothing.`,
            'Write what belongs here; or null, without quotes, where nothing does.',
          ),
        ];
      if (isQuoted(words))
        return [
          say(path, `${subject(path)} stands in typographic quotes.`, `${explainSlip(words, '')!.remedy.slice(0, -1)}, or without any.`),
        ];
      const endless = isAddress.test(words.trim()) ? undefined : findEndlessWord(words);
      return endless ? [say(path, endless.message, endless.remedy)] : [];
    });
}

/** Whether a name stands in typographic quotes, which YAML reads as a part of it; a sentence may be a quotation. */
export function isQuoted(words: string): boolean {
  return /^[“‘„«‚‹][^“”‘„«»"‚‹.!?…]+[”’“»›"']$/u.test(words.trim());
}

/** The first word of a text that no line of a phone could hold, and what to say of it. */
export function findEndlessWord(text: string): { index: number; message: string; remedy: string } | undefined {
  const found = endless.exec(text);
  if (!found) return undefined;
  return {
    index: found.index,
    message: `A word of ${found[0].length} signs stands here: "${found[0].slice(0, 20)}…".`,
    remedy: 'Put spaces where they belong, or delete what came in by mistake.',
  };
}

function* listStrings(value: unknown, path: Path): Generator<{ words: string; path: Path }> {
  if (typeof value === 'string') yield { words: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* listStrings(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const filler = /^(?:none|nil|n\.?\/?a\.?|undefined|nan|t\.?b\.?[acd]\.?|todo|x{2,}|[-–—?.…_/*]+)$/i;

const isAddress = /^https?:\/\/\S+$/;

/** Browsers break lines behind hyphens, dashes and slashes, and between Han characters. */
const endless = /[^\s\-–—/\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]{51,}/u;

type Path = (string | number)[];
