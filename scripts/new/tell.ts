import { findBlanks } from '../../src/schemas/blank.ts';

/** What was written, which blanks stand where, and what to run next. */
export function tellWhatIsLeft(written: Written[], hasPage: boolean): string {
  const lines: string[] = [];
  for (const { file, text, isNew } of written) {
    const blanks = text.split('\n').flatMap((line, at) => findBlanks(line).map(({ what }) => ({ number: at + 1, what })));
    lines.push(`${isNew ? 'Wrote' : 'Added to'} ${file}${blanks.length === 0 ? '.' : ', with blanks to fill:'}`);
    // A line of YAML goes on behind its blank with the quote that closes it.
    for (const { number, what } of blanks) lines.push(`  line ${number}  ${what.replace(/\.?["']$/, '')}`);
  }
  lines.push('', 'Then:', '  npm run check:content   says what is still missing or wrong', '  npm run dev             shows it');
  if (hasPage) lines.push('  npm run addresses       adds its address to content/addresses.yaml, when nothing is missing');
  return lines.join('\n');
}

/** A file as it is to be written. */
export interface Written {
  file: string;
  text: string;
  /** False where something is added to a file that is there. */
  isNew: boolean;
}
