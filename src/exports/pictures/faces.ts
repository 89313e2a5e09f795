import data from './faces.json' with { type: 'json' };

/**
 * Splits a line into runs that one font file has: the first, in the order of the family, that has a letter with all its accents. A letter
 * that none has is drawn by the letters that mean the same, "⅓" as "1⁄3", and invisible characters are left out. Throws for any other
 * letter: the content check refuses it before (`findUndrawn`).
 */
export function splitByFace(text: string, family: Family, weight: PictureWeight): Run[] {
  const runs: Run[] = [];
  for (const [letter] of text.matchAll(letters)) {
    const found = locate(letter, family);
    if (!found) throw new Error(`No font of pictures has “${letter}”, which is in “${text}”.`);
    for (const { drawn, face } of found) {
      const advance = Array.from(drawn).reduce((sum, character) => sum + getAdvance(face, character, weight), 0);
      const last = runs.at(-1);
      if (last?.face === face) Object.assign(last, { text: last.text + drawn, advance: last.advance + advance });
      else runs.push({ face, text: drawn, advance });
    }
  }
  return runs;
}

/** The letters of a text that no font of pictures has, each once, and the position of the first. */
export function findUndrawn(text: string): { letters: string[]; at: number } | undefined {
  // All files that one family uses, the other uses too.
  const missing = [...text.matchAll(letters)].filter(([letter]) => !locate(letter, 'sans'));
  return missing.length === 0 ? undefined : { letters: [...new Set(missing.map(([letter]) => letter))], at: missing[0]!.index };
}

/** A letter, with its accents. */
const letters = /\P{M}\p{M}*|\p{M}+/gu;

function locate(letter: string, family: Family): Located[] | undefined {
  const known = located[family].get(letter);
  if (known) return known;
  const visible = letter.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC');
  const found = visible === '' ? [] : (find(visible, family) ?? findSame(visible, family));
  if (found) located[family].set(letter, found);
  return found;
}

function find(letter: string, family: Family): Located[] | undefined {
  const face = order[family].find((index) => Array.from(letter).every((character) => indexes[index]!.has(character)));
  return face === undefined ? undefined : [{ drawn: letter, face }];
}

/** The letters by which Unicode says that a compatibility character can be replaced; a space for each other kind of space. */
function findSame(letter: string, family: Family): Located[] | undefined {
  const same = letter.normalize('NFKC').replace('\u2010', '-').replace(/\s/g, ' ');
  if (same === letter) return undefined;
  const found = [...same.matchAll(letters)].map(([each]) => find(each, family));
  return found.every((each) => each !== undefined) ? found.flat() : undefined;
}

function getAdvance(face: number, letter: string, weight: PictureWeight): number {
  const index = indexes[face]!.get(letter)!;
  return faces[face]!.advances?.[weight][index] ?? 1000;
}

/** The font files, in the packages that have them whole, with the axes at which they are cut besides the weight. */
export const faces: FaceFile[] = data;

/** Positions of the letters of each file. */
const indexes = faces.map((face) => new Map(Array.from(face.letters, (letter, index) => [letter, index])));
const located = { sans: new Map<string, Located[]>(), serif: new Map<string, Located[]>() };
const order = {
  sans: orderBy(['archivo', 'open-sans', 'noto-sans-sc', 'piazzolla']),
  serif: orderBy(['piazzolla', 'archivo', 'open-sans', 'noto-sans-sc']),
};

function orderBy(packages: string[]): number[] {
  return packages.flatMap((name) => faces.flatMap(({ file }, index) => (file.split('/')[1] === name ? index : [])));
}

/** Part of a line in one font file. */
export interface Run {
  /** Index into `faces`. */
  face: number;
  text: string;
  /** Its width in thousandths of an em. */
  advance: number;
}

interface Located {
  drawn: string;
  face: number;
}

interface FaceFile {
  /** As a module would import it. */
  file: string;
  axes: { wdth?: number; opsz?: number };
  letters: string;
  /** Of the letters, by weight; left out where every letter is one em wide. */
  advances?: Record<PictureWeight, number[]>;
}

export type Family = 'sans' | 'serif';
export type PictureWeight = 400 | 600 | 700;
