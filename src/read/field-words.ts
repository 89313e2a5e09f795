import { describe, problem, type Description, type Problem } from '#problems/problem.ts';
import { listCharacterReferences } from './character-references.ts';
import { subjectOf, type Path } from './subject.ts';
import { withoutQuotes } from './suggest-value.ts';

/**
 * Fields that contain a placeholder for nothing, which readers would see ("n/a", "-", "todo"), or a word that is too long. `faulty` lists
 * paths that already have a problem.
 */
export function checkFieldWords(file: string, data: unknown, faulty: readonly PropertyKey[][]): Problem[] {
  const told = new Set(faulty.map((path) => path.join('/')));
  return [...listStrings(data, [])]
    .filter(({ path }) => !told.has(path.join('/')))
    .flatMap(({ words, path }) => {
      const place = { file, path };
      const subject = subjectOf(path);
      if (filler.test(words.trim())) return [problem(place, 'text-says-nothing', { subject, words })];
      if (isQuoted(words)) return [problem(place, 'text-in-typographic-quotes', { subject, meant: withoutQuotes(words) })];
      const [reference] = listCharacterReferences(words);
      if (reference) {
        const character = reference.character.trim() || 'a space';
        return [problem({ ...place, within: reference.index }, 'field-with-reference', { words: reference.words, character })];
      }
      const endless = isAddress.test(words.trim()) ? undefined : findEndlessWord(words);
      return endless ? [{ place, ...endless.description }] : [];
    });
}

/** Whether a name is in typographic quotes, which YAML takes as part of it; a whole sentence may be a quotation. */
export function isQuoted(words: string): boolean {
  return /^[“‘„«‚‹][^“”‘„«»"‚‹.!?…]+[”’“»›"']$/u.test(words.trim());
}

/** The first word of a text that is too long for a line on a phone, with its problem. */
export function findEndlessWord(text: string): { index: number; description: Description } | undefined {
  const found = endless.exec(text);
  if (!found) return undefined;
  return { index: found.index, description: describe('word-endless', { length: found[0].length, start: found[0].slice(0, 20) }) };
}

function* listStrings(value: unknown, path: Path): Generator<{ words: string; path: Path }> {
  if (typeof value === 'string') yield { words: value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* listStrings(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const filler = /^(?:none|nil|n\.?\/?a\.?|undefined|nan|t\.?b\.?[acd]\.?|todo|x{2,}|[-–—?.…_/*]+)$/i;

const isAddress = /^https?:\/\/\S+$/;

/** Browsers break lines after hyphens, dashes and slashes, and between Han characters. */
const endless = /[^\s\-–—/\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]{51,}/u;
