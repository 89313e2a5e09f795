import { buildFigureModel } from '#figures/build-figure-model.ts';
import type { FigureModel } from '#figures/figure-model.ts';
import type { Problem } from '#problems/problem.ts';
import { checkFieldWords } from '#read/field-words.ts';
import { fileOf, type Entries } from '#read/entries.ts';
import { joinReport } from '#report/join.ts';
import type { Report } from '#report/report.ts';
import { collections, identitySchema } from '#schemas/collections.ts';
import type { FigureSpec } from '#schemas/figure.ts';
import type { Projection } from '#schemas/projection.ts';
import { checkRules } from '../../../src/check/rules.ts';
import type { Situation } from './situation.ts';

/** What the content check says about a report with this figure alone: its model, or the problems by which it is refused. */
export function judge(situation: Situation): { model: FigureModel } | { refused: Problem[] } {
  const { report, problems } = checkSituation(situation);
  if (problems.length > 0) return { refused: problems };
  const figure = report.figures.get(situation.spec.id)!;
  return { model: buildFigureModel(report, { ...figure, spec: situation.spec }) };
}

function checkSituation(situation: Situation): { report: Report; problems: Problem[] } {
  const check = (projections: Situation['projections']): { report: Report; problems: Problem[] } => {
    const entries = toEntries({ ...situation, projections });
    const joined = joinReport(entries);
    const ruled = checkRules(joined.report, {}, new Set(), entries.identity.published);
    const all = [...checkWords(situation), ...joined.problems, ...ruled.problems];
    return { report: joined.report, problems: all.filter(({ severity }) => severity === 'error') };
  };
  const first = check(situation.projections);
  // Whether an error needs a caveat follows from rules that are not the subject of this exam: where one is needed, there is one.
  const needy = new Set(first.problems.filter(({ code }) => code === 'projection-without-caveat').map(({ place }) => place.file));
  if (needy.size === 0) return first;
  return check(
    situation.projections.map(({ id, data }) => {
      const caveat: Projection['caveat'] = needy.has(fileOf('projections', id)) ? 'They are counted differently.' : null;
      return { id, data: { ...data, caveat } };
    }),
  );
}

/** Faults of the words in fields, which reading the files would find. */
function checkWords({ datasets, projections }: Situation): Problem[] {
  return [
    ...datasets.flatMap(({ id, data }) => checkFieldWords(fileOf('datasets', id), data, [])),
    ...projections.flatMap(({ id, data }) => checkFieldWords(fileOf('projections', id), data, [])),
  ];
}

function toEntries({ datasets, projections, spec, facts }: Situation): Entries {
  const chapter = {
    title: 'Counting',
    part: 1,
    summary: 'How the things are counted.',
    keyPoints: ['Somebody counts.', 'Nobody wonders.'],
    paragraphs: [],
    claims: [],
    errata: [],
    figures: [spec satisfies FigureSpec],
  };
  const source = { title: null, published: null, dateNote: null, url: null };
  const sources = [
    { id: 'survey', data: { ...source, publisher: 'The survey', access: 'read' } },
    { id: 'hearsay', data: { ...source, publisher: 'The neighbours', access: 'relayed' } },
  ];
  const empty = Object.fromEntries(Object.keys(collections).map((name) => [name, []]));
  return {
    ...empty,
    identity: identitySchema.parse({ ...identity, findings: [{ cell: facts[0]!.cell, text: 'The things are counted.' }] }),
    words: {},
    chapters: [
      { id: '01-counting', data: collections.chapters.schema.parse(chapter), body: `Somebody counts.\n\n<Figure id="${spec.id}" />\n` },
    ],
    datasets: datasets.map(({ id, data }) => ({ id, data: collections.datasets.schema.parse(data), body: '' })),
    projections: projections.map(({ id, data }) => ({ id, data: collections.projections.schema.parse(data), body: '' })),
    sources: sources.map(({ id, data }) => ({ id, data: collections.sources.schema.parse(data), body: '' })),
  } as unknown as Entries;
}

const identity = {
  package: 'things',
  title: 'The things of Testville',
  subtitle: 'A report for an exam',
  summary: 'A report with one figure.',
  names: [],
  units: ['count', 'percent', 'tn-tokens-a-day', 'million-cny', 'bn-cny', 'tn-cny'],
  amounts: { unit: 'bn-cny', second: null },
  historyOf: 'things',
  parts: [{ title: 'Things' }],
  audit: { source: 'survey', called: 'article', paragraphs: 1, monthsAfterPeriod: 12 },
  edition: '2026-11',
  published: '2026-11-30',
  dataAsOf: '2026-11',
  language: 'en',
  publisher: null,
  contact: null,
  repository: null,
  site: null,
  licence: { text: 'CC BY 4.0', data: 'CC BY 4.0', code: 'MIT' },
};
