import { findUndrawn } from '#exports/pictures/faces.ts';
import { proofIds } from '#lib/cite.ts';
import { problem, type Place, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import { textFields } from '#report/text-fields.ts';
import type { Cell, Report } from '#report/report.ts';
import { resolveCells } from '#report/resolve.ts';
import type { FigureSpec } from '#schemas/figure.ts';
import { wordsFile } from '#schemas/words.ts';

/** Letters of figures that no font of pictures has: in the figure, and in what its picture shows of data, sources and the report. */
export function checkLetters(report: Report): Problem[] {
  const seen = new Set<string>();
  return listPictureTexts(report).flatMap(({ text, place }) => {
    const found = findUndrawn(text);
    const key = JSON.stringify(place);
    if (!found || seen.has(key)) return [];
    seen.add(key);
    return [problem({ ...place, within: found.at }, 'letter-without-font', { letters: found.letters })];
  });
}

function listPictureTexts(report: Report): PictureText[] {
  const figures = report.chapters.flatMap((chapter) =>
    chapter.figures.flatMap((spec, at): PictureText[] => {
      const own = { file: fileOf('chapters', chapter.id), path: ['figures', at] };
      const { finding, measure, place, period, notes } = spec;
      return [...listTexts({ finding, measure, place, period, notes }, own), ...listContent(report, spec)];
    }),
  );
  if (figures.length === 0) return [];
  const { title, publisher, licence } = report.identity;
  const words = Object.entries(report.words).filter(([key]) => areas.some((area) => key.startsWith(area)));
  return [
    ...figures,
    ...listTexts(
      { title, publisher: { name: publisher?.name }, licence: { data: licence.data } },
      { file: fileOf('identity', 'report'), path: [] },
    ),
    ...listTexts(Object.fromEntries(words), { file: wordsFile, path: [] }),
  ];
}

/** What a figure shows of other files. */
function listContent(report: Report, spec: FigureSpec): PictureText[] {
  const cells = listCells(report, spec);
  const milestones = 'milestones' in spec ? spec.milestones : [];
  const structure = 'structure' in spec ? report.structures.get(spec.structure) : undefined;
  const sources = [
    ...cells.flatMap(proofIds),
    ...milestones.flatMap((id) => report.milestones.get(id)?.sources.map((proof) => proof.id) ?? []),
    ...('structure' in spec ? [report.identity.audit.source] : []),
  ];
  return [
    ...cells.flatMap(listCellTexts),
    ...milestones.flatMap((id) => {
      const { event, reference, dateNote } = report.milestones.get(id) ?? {};
      return listTexts({ event, reference, dateNote }, { file: fileOf('milestones', id), path: [] });
    }),
    ...('structure' in spec ? listTexts(structure, { file: fileOf('structures', spec.structure), path: [] }).filter(isDrawn) : []),
    ...sources.flatMap((id) => {
      const { publisher, title } = report.sources.get(id) ?? {};
      return listTexts({ publisher, title }, { file: fileOf('sources', id), path: [] });
    }),
  ];
}

function listCells(report: Report, spec: FigureSpec): Cell[] {
  const addresses =
    'cells' in spec
      ? spec.cells
      : 'projections' in spec
        ? spec.projections.flatMap((id) => {
            const { forecast, outcome } = report.projections.get(id) ?? {};
            return [forecast, outcome].filter((address) => typeof address === 'string');
          })
        : [];
  return addresses.flatMap((address) => {
    const result = resolveCells(report.cells, address);
    return 'found' in result ? result.found : [];
  });
}

/** The names of a number's series, maker, breaks and measure. */
function listCellTexts({ datasetId, dataset, series, measure }: Cell): PictureText[] {
  const { label, maker, breaks } = series;
  const file = fileOf('datasets', datasetId);
  return [
    ...listTexts(
      { label, maker, breaks: breaks.map((mark) => ({ label: mark.label })) },
      { file, path: ['series', dataset.series.findIndex(({ id }) => id === series.id)] },
    ),
    ...listTexts({ label: measure.label }, { file, path: ['measures', dataset.measures.findIndex(({ id }) => id === measure.id)] }),
  ];
}

function listTexts(value: unknown, place: Place & { path: (string | number)[] }): PictureText[] {
  return [...textFields(value, place.path)].map(({ text, path }) => ({ text, place: { ...place, path } }));
}

/** Pictures do not show the title of a structure and the original names in it. */
function isDrawn({ place }: PictureText): boolean {
  return place.path?.[0] !== 'title' && !place.path?.includes('original');
}

/** The words of the interface that pictures show. */
const areas = ['drawing.', 'figure.', 'picture.', 'series.', 'strand.', 'verdict.'];

interface PictureText {
  text: string;
  place: Place;
}
