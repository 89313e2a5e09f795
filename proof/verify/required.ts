import { isOfNumber } from './check-changes.ts';
import { listLacks, type Fact } from './facts.ts';
import { listGaps, type Numbers } from './numbers.ts';
import { listTexts } from './texts.ts';

/**
 * What the content requires of each kind of output: the numbers that must have been compared there, or the figures, measures and words. An
 * output for which the content has nothing, such as prose without a number, is not asked for.
 */
export function listRequired(numbers: Numbers): [output: string, cells: string[]][] {
  const { facts, figures, derived } = numbers;
  const all = [...facts.cells.values()];
  const drawn = addressesOf(figures.flatMap(({ cells }) => cells));
  const bound = [...facts.chapters, ...facts.pages].flatMap(({ bindings }) => bindings.map(({ cell }) => cell));
  const said = listTexts(facts).flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part.cell])));
  const projections = [...facts.projections.values()];
  const gaps = figures.flatMap((figure) => listGaps(figure, numbers));
  const changed = [...facts.changes.values()].flatMap(({ changes }) => changes.filter(isOfNumber).map(({ of }) => of));
  const measures = [...facts.datasets].flatMap(([id, dataset]) => dataset.measures.map((measure) => `measure ${id}/${measure.id}`));
  return [
    ...each(ofProse, bound),
    ['texts of pages', [...facts.identity.findings.map(({ cell }) => cell), ...said]],
    ...each(ofFigureNumbers, drawn),
    ...each(
      ofFigures,
      figures.map(({ fields }) => fields.id),
    ),
    ['verdicts in drawings', gaps.map(({ id }) => id)],
    ...each(ofNumbers, addressesOf(all)),
    ...each(ofProvenNumbers, addressesOf(all.filter(({ sources }) => sources.length > 0))),
    ['source lists of chapters', [...drawn, ...bound.filter((cell) => facts.cells.has(cell))]],
    ...each(ofDerivedNumbers, [...derived.keys()]),
    ['table of consistency', addressesOf(all.filter(({ series }) => series.derivedFrom !== undefined))],
    ['verdicts', projections.map(({ forecast }) => forecast)],
    ['table of projections', projections.flatMap(({ forecast, carriedAs }) => [forecast, carriedAs])],
    ...each(ofChanges, changed),
    ['tables of measures', measures],
    ['marks of status', all.map(({ status }) => `status ${status}`)],
    ['marks of proof', all.flatMap((fact) => listLacks(fact, facts)).map((lack) => `proof ${lack}`)],
  ];
}

function each(outputs: string[], cells: string[]): [output: string, cells: string[]][] {
  return outputs.map((output) => [output, cells]);
}

function addressesOf(facts: Fact[]): string[] {
  return facts.map(({ address }) => address);
}

const ofProse = ['prose', 'postings'];

const ofFigureNumbers = [
  ...['tables of figures', 'tables on figure pages', 'figures in words', 'subtitles', 'meanings on figure pages'],
  ...['wide drawings', 'narrow drawings', 'small drawings', 'marks', 'pictures', 'models', 'origins in models'],
  ...['source lists of figures', 'sources of pictures', 'JSON-LD', 'CSV of figures', 'JSON of figures', 'XLSX of figures'],
];

const ofFigures = ['axes', 'keys of drawings', 'choices of unit'];

const ofNumbers = [
  ...['tables of datasets', 'CSV of datasets', 'JSON of datasets', 'XLSX of datasets'],
  ...['measures in JSON-LD', 'table of series', 'data package', 'archive'],
];

const ofProvenNumbers = ['page of sources', 'sources in JSON-LD', 'table of sources', 'XLSX of tables'];

const ofDerivedNumbers = ['derived numbers', 'table of derived numbers', 'XLSX of tables'];

const ofChanges = ['page of changes', 'feed of changes', 'table of changes'];

/** Where a text that binds a number stands without markup, by its field in the content. Of other texts it is enough that they stand somewhere. */
export const outputsOfTexts: Record<string, string[]> = {
  'chapters.summary': ['texts in pages', 'descriptions of pages', 'texts in JSON-LD', 'texts in feeds'],
  'chapters.keyPoints': ['texts in pages'],
  'chapters.figures.finding': [
    ...['texts in pages', 'descriptions of pages', 'attributes in pages', 'pictures'],
    ...['texts in JSON', 'texts in JSON-LD', 'texts in citations'],
  ],
  'chapters.figures.notes': ['texts in pages', 'pictures'],
  'claims.states': ['texts in pages', 'descriptions of pages'],
  'claims.knownNowNote': ['texts in pages'],
  'datasets.measures.definition': ['texts in pages', 'texts in CSV', 'texts in JSON', 'texts in XLSX'],
  'datasets.series.observations.note': ['texts in pages', 'texts in CSV', 'texts in JSON', 'texts in XLSX'],
  'projections.why': ['texts in pages', 'texts in CSV'],
  'report.findings.text': ['texts in pages'],
};
