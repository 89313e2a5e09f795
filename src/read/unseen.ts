import { isScalar, visit, type Document } from 'yaml';
import { describe, isOf, type Description } from '#problems/problem.ts';

/** Characters that readers do not see, or that no font can draw, in a text as it was typed: one fault for a run of them. */
export function findUnseen(text: string): UnseenFault[] {
  return [...text.matchAll(unseen)].map(({ 0: characters, index }) => {
    const character = nameOf(characters);
    return {
      offset: index,
      ...(unreadable.test(characters) ? describe('character-unreadable', { character }) : describe('character-unseen', { character })),
    };
  });
}

/** The same characters in fields where they are written as an escape, such as "\u200B", with the offset of the field. */
export function findEscaped(yaml: string, document: Document): UnseenFault[] {
  // Only text in double quotes has escapes.
  if (!yaml.includes('\\')) return [];
  const faults: UnseenFault[] = [];
  visit(document, (_key, node) => {
    if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || !node.range) return;
    const [start, end] = node.range;
    const [value, source] = [String(node.value), yaml.slice(start, end)];
    const escaped = findUnseen(value).filter(({ offset }) => !source.includes(String.fromCodePoint(value.codePointAt(offset)!)));
    faults.push(...escaped.map((fault) => ({ ...fault, offset: start })));
  });
  return faults;
}

/** Whether a problem is that of such a character. */
export function isOfUnseen(problem: Parameters<typeof isOf>[0]): boolean {
  return isOf(problem, 'character-unseen', 'character-unreadable');
}

/** Whether a problem only quotes words with such a character, e.g. an id that does not exist because of it. */
export function quotesUnseen({ about }: Parameters<typeof isOf>[0]): boolean {
  return Object.values(about).some((value) => findUnseen(String(value)).length > 0);
}

function nameOf(characters: string): string {
  return `U+${characters.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What replaces a lost character, belongs to one font alone, or is not a character. */
const unreadable = /^[\uFFFC\uFFFD\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/**
 * Not those that change how the characters next to them look: joiners inside words of Arabic and Indic scripts, and joiners and selectors after
 * an emoji.
 */
const unseen =
  /(?:(?![\t\n\r]|(?<=\p{Extended_Pictographic}(?:[\uFE0E\uFE0F]|\p{Emoji_Modifier})?)[\uFE0E\uFE0F\u200D]|(?<=[\u0600-\u0DFF])[\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2800\uFFF9-\uFFFD])+/gu;

export interface UnseenFault extends Description {
  offset: number;
}
