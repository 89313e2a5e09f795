import { describe, type Description, type Problem } from '#problems/problem.ts';
import type { HouseStyle } from '#schemas/house-style.ts';
import type { Identity } from '#schemas/identity.ts';
import type { EditorText } from '../editor-texts.ts';
import { generalStyle, toStylePattern, type StyleEntry } from '#language/en/house-style.ts';

/** Words that the house style avoids. Only warnings, because a claim may repeat words of the audited source. */
export function checkStyle({ identity }: { identity: Pick<Identity, 'houseStyle'> }, texts: EditorText[]): Problem[] {
  const entries = [...generalStyle.map(toEntry), ...(identity.houseStyle ?? []).map(toOwnEntry)];
  return texts
    .filter(({ from, place }) => !(from.collection === 'claims' && place(0).path?.[0] === 'states'))
    .flatMap((text) =>
      entries.flatMap(({ pattern, tell, unlessAttributed }) =>
        [...text.text.matchAll(pattern)]
          .filter(({ index }) => !isQuoted(text.text, index) && !(unlessAttributed && attributes.test(text.sentence(index))))
          .map(({ 0: words, index }): Problem => ({ place: text.place(index), ...tell(words.replace(/\s/g, ' ')) })),
      ),
    );
}

function toEntry({ code, ...entry }: StyleEntry): Entry {
  return { ...entry, tell: (words) => describe(code, { words }) };
}

function toOwnEntry(style: HouseStyle): Entry {
  const { better, why } = style;
  return { pattern: toStylePattern(style), tell: (words) => describe('style-of-report', { words, better, why }) };
}

/** Words in quotation marks are a quotation. */
function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  return (before.match(/(?<!\w)"|"(?!\w)/g) ?? []).length % 2 === 1;
}

/** Words that attribute a statement to somebody. */
const attributes =
  /\b(?:article|paragraph|author|study|according to|says?|said|states?|stated|calls?|called|writes?|wrote|speaks?|spoke|holds?|expects|projects|projected|forecasts|predicts|names?|describes?|in (?:its|their|his|her) words)\b/i;

interface Entry extends Omit<StyleEntry, 'code'> {
  /** The problem of the words that were found. */
  tell: (words: string) => Description;
}
