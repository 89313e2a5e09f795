import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readChapter, type Chapter } from './chapters.ts';
import { readInterface, type Say } from './interface.ts';
import type { Spoken } from './words.ts';

/** Everything that the content says about numbers, read from its files by this program alone. */
export function readFacts(folder: string): Facts {
  const cells = new Map<string, Fact>();
  const all = Object.fromEntries(collections.map((collection) => [collection, readCollection(join(folder, collection))])) as Record<
    Collection,
    Map<string, unknown>
  >;
  for (const [dataset, data] of all.datasets as Map<string, DatasetFile>)
    for (const fact of listFacts(dataset, data)) cells.set(fact.address, fact);
  return {
    cells,
    chapters: readProse(join(folder, 'chapters')),
    pages: readProse(join(folder, 'pages')),
    datasets: all.datasets as Map<string, DatasetFile>,
    projections: all.projections as Facts['projections'],
    changes: readCollection(join(folder, 'changes')) as Facts['changes'],
    claims: all.claims as Facts['claims'],
    sources: all.sources as Facts['sources'],
    identity: parse(readFileSync(join(folder, 'report.yaml'), 'utf8')) as Facts['identity'],
    others: all,
    say: readInterface(folder),
  };
}

/** The numbers at an address: one, or all of a series by period. */
export function resolve(facts: Facts, address: string): Fact[] {
  const one = facts.cells.get(address);
  if (one) return [one];
  const series = [...facts.cells.values()].filter((fact) => `${fact.dataset}/${fact.series.id}` === address);
  return series.sort((a, b) => {
    const [one, other] = [monthsOf(a.period), monthsOf(b.period)];
    return one.first - other.first || one.last - other.last;
  });
}

/** The first and last month of a period, counted from year 0: of a year, a month, a quarter (Q1 to Q4) or a half (H1, H2). */
export function monthsOf(period: string): { first: number; last: number } {
  const january = Number(period.slice(0, 4)) * 12;
  const part = period.slice(5);
  const number = Number(part.replace(/[QH]/, ''));
  if (part === '') return { first: january, last: january + 11 };
  const length = part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 1;
  return { first: january + (number - 1) * length, last: january + number * length - 1 };
}

/** The ids of the sources that support a number; if none does, of all its sources. */
export function proofsOf(fact: Fact): string[] {
  const proofs = fact.sources.filter(({ role }) => role === 'states' || role === 'confirms');
  return (proofs.length === 0 ? fact.sources : proofs).map(({ id }) => id);
}

/** What must be said about the proof of a number: that there is none, that it is one source, or that none of it was opened. */
export function listLacks({ sources: named }: Fact, { sources }: Facts): string[] {
  const proofs = named.filter(({ role }) => role === 'states' || role === 'confirms');
  if (proofs.length === 0) return ['unproven'];
  const isOpened = proofs.some(({ id }) => sources.get(id)?.access === 'read');
  return [...(proofs.length === 1 ? ['one-source'] : []), ...(isOpened ? [] : ['unopened'])];
}

function listFacts(dataset: string, data: DatasetFile): Fact[] {
  return data.series.flatMap((series) => {
    const measure = data.measures.find(({ id }) => id === series.measure)!;
    return series.observations.map((observation): Fact => {
      const twice = series.observations.filter(({ period }) => period === observation.period).length > 1;
      return {
        ...observation,
        address: `${dataset}/${series.id}/${observation.period}${twice ? `@${observation.stated ?? 'undated'}` : ''}`,
        dataset,
        series,
        measure,
        place: data.place,
        unit: measure.unit,
        signed: measure.signed === true,
        uncertain: observation.periodUncertain === true,
      };
    });
  });
}

/** The chapters or pages in a folder. */
function readProse(folder: string): Chapter[] {
  return listFiles(folder).map((file) => readChapter(join(folder, file)));
}

function readCollection(folder: string): Map<string, unknown> {
  const files = listFiles(folder).filter((file) => file.endsWith('.yaml'));
  return new Map(files.map((file) => [file.slice(0, -'.yaml'.length), parse(readFileSync(join(folder, file), 'utf8')) as unknown]));
}

/** The names of the files in a folder; a report can do without most folders. */
function listFiles(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

const collections = [
  'datasets',
  'projections',
  'claims',
  'sources',
  'errata',
  'milestones',
  'structures',
  'glossary',
  'not-found',
] as const;
type Collection = (typeof collections)[number];

export interface Facts {
  cells: Map<string, Fact>;
  chapters: Chapter[];
  /** The report's own text on pages that every report has, with the names of these as slugs. */
  pages: Chapter[];
  datasets: Map<string, DatasetFile>;
  projections: Map<
    string,
    {
      carriedAs: string;
      forecast: string;
      outcome: string | null;
      passedBy?: string;
      verdict: string;
      dueFor: string;
      caveat: string | null;
    }
  >;
  changes: Map<string, ChangeFile>;
  claims: Map<string, { cells: string[]; knownNow: string[] }>;
  sources: Map<string, { publisher: string; title: string | null; access: string }>;
  identity: { package: string; edition: string; units: string[]; findings: { cell: string }[]; amounts?: Amounts };
  /** The words of the interface, in which a report may say single ones differently. */
  say: Say;
  /** Every file by collection and id, for the texts in it. */
  others: Record<string, Map<string, unknown>>;
}

export interface ChangeFile {
  /** The changed property of a thing, before and after; for a number that was added or withdrawn, the whole number. */
  changes: { of: string; property: string; old: unknown; new: unknown }[];
}

/** The unit in which the report draws amounts together, and the other one that readers may choose. */
export interface Amounts {
  unit: string;
  second: string | null;
}

export interface Fact extends Spoken {
  address: string;
  dataset: string;
  place: string;
  period: string;
  stated: string | null;
  note: string | null;
  uncertain: boolean;
  sources: { id: string; role: string }[];
  series: SeriesFile;
  measure: MeasureFile;
}

interface DatasetFile {
  title: string;
  place: string;
  note: string;
  measures: MeasureFile[];
  series: SeriesFile[];
}

/** The series from which the numbers of another follow, as their maker prints them. */
interface Relation {
  as: string;
  of: string | null;
  whole?: string | null;
  unlike?: string;
}

interface MeasureFile {
  id: string;
  label: string;
  definition: string | null;
  unit: string;
  signed?: true;
}

interface SeriesFile {
  id: string;
  label: string;
  maker: string | null;
  measure: string;
  of: string | null;
  derivedFrom?: Relation;
  breaks: { after: string; before: string }[];
  observations: {
    period: string;
    value: string;
    status: string;
    qualifier: string;
    stated: string | null;
    note: string | null;
    periodUncertain?: true;
    sources: { id: string; role: string }[];
  }[];
}
