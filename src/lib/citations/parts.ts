import type { CslRecord } from './record.ts';

/** Sentences of a reference as parts, each ending in one full stop even if it already has one. */
export function toSentences(sentences: (Part[] | undefined)[]): Part[] {
  const kept = sentences.filter((sentence) => sentence !== undefined);
  return kept.flatMap((sentence, index): Part[] => {
    const stop = /[.?!]["”’]?$/.test(toPlain(sentence)) ? '' : '.';
    return [...sentence, `${stop}${index < kept.length - 1 ? ' ' : ''}`].filter((part) => part !== '');
  });
}

/** The edition or version of a record as references print it, without a full stop: "June 2024 ed", "Version 2024-06". */
export function nameVersion({ edition, version }: Pick<CslRecord, 'edition' | 'version'>): string {
  return version === undefined ? edition!.replace(/ edition$/, ' ed') : `Version ${version}`;
}

/** A reference as plain text. */
export function toPlain(parts: Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : 'italic' in part ? part.italic : part.accessed)).join('');
}

/** Words, words in italics, or the placeholder for the date of access. */
export type Part = string | { italic: string } | { accessed: string };
