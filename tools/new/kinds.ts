import type { z } from 'astro/zod';
import type { CollectionName } from '#schemas/collections.ts';
import { writeBlank } from '#schemas/blank.ts';
import { figure } from '#schemas/figure.ts';
import { type Taken } from './propose-id.ts';

/** What an editor can start, by the word typed after `npm run new --`. */
export const kinds: Record<KindName, Kind> = {
  chapter: {
    into: 'chapters',
    titleAsks: 'Title of the chapter',
    titleField: 'title',
    options: ['title', 'id'],
    example: '--title "Loans of audiobooks"',
    next: [],
  },
  dataset: {
    into: 'datasets',
    titleAsks: 'Title of the dataset: what the numbers are about',
    titleField: 'title',
    options: ['title', 'id'],
    example: '--title "Prices of library cards"',
    next: ['change', 'check:changes'],
  },
  figure: {
    into: 'figures',
    titleAsks: 'What the figure shows, in a sentence of at most 15 words',
    titleField: 'finding',
    titleSchema: figure.options[0].shape.finding,
    options: ['title', 'id', 'chapter', 'kind', 'cells'],
    example: '--title "More people use it" --chapter 10 --kind columns --cells library-loans/yearbook',
    next: [],
  },
  source: {
    into: 'sources',
    titleAsks: 'Title of the publication',
    titleField: 'title',
    options: ['title', 'id'],
    example: '--title "Yearbook of public libraries"',
    next: [],
  },
  claim: {
    into: 'claims',
    titleAsks: 'What the audited source states, in our words',
    titleField: 'states',
    options: ['title', 'id', 'chapter'],
    example: '--title "Sales rose" --chapter 10',
    next: [],
  },
  term: {
    into: 'glossary',
    titleAsks: 'The term in full',
    titleField: 'term',
    options: ['title', 'id'],
    example: '--title "Interlibrary loan"',
    next: [],
  },
  milestone: {
    into: 'milestones',
    titleAsks: 'What happened, in a sentence',
    titleField: 'event',
    options: ['title', 'id'],
    example: '--title "A branch opens"',
    next: [],
  },
  organisation: {
    into: 'organisations',
    titleAsks: 'Name of the organisation in English',
    titleField: 'name',
    options: ['title', 'id'],
    example: '--title "Ministry of Culture"',
    next: [],
  },
  change: {
    into: 'changes',
    titleAsks: 'Why it changed, in a sentence or two for readers',
    titleField: 'reason',
    options: ['since', 'reason', 'id', 'date'],
    example: '--since origin/main',
    next: ['check:changes'],
  },
};

/** The part of a file name before the id: the next number of a chapter, the date of a change. */
export function prefixOf(kind: KindName, taken: Taken, date: string): string {
  if (kind === 'change') return `${date}-`;
  if (kind !== 'chapter') return '';
  const next = Math.max(0, ...taken.files.chapters.map((id) => Number.parseInt(id, 10) || 0)) + 1;
  return `${String(next).padStart(2, '0')}-`;
}

/** The text of a new chapter. */
export const chapterText = [
  writeBlank('the first paragraph: what readers learn here'),
  `## ${writeBlank('a heading')}`,
  writeBlank('a paragraph. Delete these lines, or go on'),
].join('\n\n');

export type KindName = 'chapter' | 'dataset' | 'figure' | 'source' | 'claim' | 'term' | 'milestone' | 'organisation' | 'change';

export type OptionName = 'title' | 'id' | 'chapter' | 'kind' | 'cells' | 'since' | 'reason' | 'date';

/** A command to run after the blanks are filled, in addition to the check and the preview. */
export type NextStep = 'change' | 'check:changes';

interface Kind {
  into: CollectionName | 'figures';
  /** The question for the title. */
  titleAsks: string;
  /** The field for the title. */
  titleField: string;
  /** The schema of the field, if it does not accept any words. */
  titleSchema?: z.ZodType;
  /** The options that it has. */
  options: OptionName[];
  /** The options of an example. */
  example: string;
  next: NextStep[];
}
