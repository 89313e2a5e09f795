import { fileOf } from '#read/entries.ts';
import type { Prose } from '#read/prose/prose.ts';
import type { Report } from './report.ts';

/** Every text that is written as prose, with the file in which it is: those of chapters in their order, then those of pages. */
export function listProse({ chapters, pages }: Report): WrittenProse[] {
  return [
    ...chapters.map(({ id, prose }) => toWritten('chapters', id, prose)),
    ...[...pages].map(([id, { prose }]) => toWritten('pages', id, prose)),
  ];
}

function toWritten(collection: 'chapters' | 'pages', id: string, prose: Prose): WrittenProse {
  return { from: { collection, id }, file: fileOf(collection, id), prose };
}

export interface WrittenProse {
  from: { collection: 'chapters' | 'pages'; id: string };
  /** Path below the project. */
  file: string;
  prose: Prose;
}
