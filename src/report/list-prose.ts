import { fileOf } from '#read/entries.ts';
import type { Prose } from '#read/prose/prose.ts';
import type { Report } from './report.ts';

/** The prose of every chapter, in order, and then of every page, each with its file. */
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
  /** Path relative to the project. */
  file: string;
  prose: Prose;
}
