import type { CollectionName } from '../../src/schemas/collections.ts';
import { writeBlank } from '../../src/schemas/blank.ts';
import { nextOf, proposeId, type Taken } from './propose-id.ts';

/** What an editor can start, by the word that is typed behind `npm run new --`. */
export const kinds: Record<KindName, Kind> = {
  chapter: { into: 'chapters', titleAsks: 'Title of the chapter', titleField: 'title', hasPage: true },
  dataset: { into: 'datasets', titleAsks: 'Title of the dataset: what the numbers are about', titleField: 'title', hasPage: true },
  figure: { into: 'figures', titleAsks: 'What the figure shows, in a sentence of at most 15 words', titleField: 'finding', hasPage: true },
  source: { into: 'sources', titleAsks: 'Title of the publication', titleField: 'title', hasPage: true, series: 's' },
  claim: { into: 'claims', titleAsks: 'What the article states, in our words', titleField: 'states', hasPage: true, series: 'f' },
  term: { into: 'glossary', titleAsks: 'The term in full', titleField: 'term', hasPage: true },
  milestone: { into: 'milestones', titleAsks: 'What happened, in a sentence', titleField: 'event', hasPage: false },
  change: { into: 'changes', titleAsks: 'Why it changed, in a sentence or two for readers', titleField: 'reason', hasPage: false },
};

/** The id that something new could have. Sources and claims are numbered, everything else is called by its title. */
export function proposeFor(kind: KindName, title: string, taken: Taken): string {
  const { into, series } = kinds[kind];
  return series && (into === 'sources' || into === 'claims') ? nextOf(series, into, taken) : proposeId(title);
}

/** What the id does not say of the name of a file: the next number of a chapter, the day of a change. */
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

export type KindName = 'chapter' | 'dataset' | 'figure' | 'source' | 'claim' | 'term' | 'milestone' | 'change';

interface Kind {
  into: CollectionName | 'figures';
  /** The question that is asked for the title. */
  titleAsks: string;
  /** The field into which the title goes. */
  titleField: string;
  /** Whether it gets an address that must stand in content/addresses.yaml. */
  hasPage: boolean;
  /** The letter with which numbered ids begin. */
  series?: string;
}
