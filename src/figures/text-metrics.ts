import metrics from './font-metrics.json' with { type: 'json' };

/** Factor by which a line may be wider if the site's font is blocked and a wider one replaces it. */
export const slack = 1.08;

/** Width in px of one line in the site's font, from its committed advance widths, and in a font of the system for other letters. */
export function measureText(text: string, size: number, weight: 400 | 600): number {
  let width = 0;
  for (const letter of text) width += advances[weight].get(letter) ?? addAdvance(letter, weight);
  return (width * size) / em;
}

/** Width in px to keep free for one line, with slack for a fallback font. */
export function roomFor(text: string, style: { size: number; weight: 400 | 600 }): number {
  return measureText(text, style.size, style.weight) * slack;
}

/** A letter that the list leaves out: an accent has no width, an accented letter that of its base; any other, such as Han, one em. */
function addAdvance(letter: string, weight: 400 | 600): number {
  // U+2070 to U+209C are superscripts and subscripts, smaller than their digits.
  const [base = letter] = letter.normalize(/[\u2070-\u209C]/.test(letter) ? 'NFKD' : 'NFD');
  const advance = /[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(letter) ? 0 : (advances[weight].get(base) ?? em);
  advances[weight].set(letter, advance);
  return advance;
}

const em = 1000;
const others = Object.entries(metrics.others).flatMap(([width, letters]) =>
  Array.from(letters, (letter): [string, number] => [letter, Number(width)]),
);
const own = Array.from(metrics.letters);
const advances = {
  400: new Map([...others, ...own.map((letter, index): [string, number] => [letter, metrics.advances[index]!])]),
  600: new Map([...others, ...own.map((letter, index): [string, number] => [letter, metrics.advances[index]! + metrics.bolder[index]!])]),
};
