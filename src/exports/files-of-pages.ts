import type { APIRoute, GetStaticPaths } from 'astro';
import { buildExplorableFigure } from '#figures/build-explorable-figure.ts';
import { citationEndings, citationFormats } from '#lib/citations/formats.ts';
import { citationOfChapter, citationOfDataset, citationOfFigure, type CslRecord } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';
import type { Figure, Report } from '#report/report.ts';
import type { ChartSpec } from '#schemas/figure.ts';
import { buildDatasetData, buildDatasetTable, buildFigureData, buildFigureTable } from './data/data-files.ts';
import { toJson } from './data/json.ts';
import { renderDatasetSpreadsheet, renderFigureSpreadsheet, spreadsheetType } from './data/spreadsheets.ts';
import { toCsv } from './data/table.ts';
import { toOembed } from './oembed.ts';
import { renderPicture } from './pictures/picture.ts';

const csv = 'text/csv; charset=utf-8';
const json = 'application/json';

/**
 * The route of the files with one extension below the pages of figures, datasets and chapters. The name of the route must include the
 * extension: otherwise the preview requires a slash after it (https://github.com/withastro/astro/issues/16338).
 */
export function routeOf(ending: string): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: async () => listFiles(await loadReport(), `.${ending}`).map((params) => ({ params })),
    GET: async ({ params: { folder, id, name }, site }) => {
      const { type, render } = files[folder!]![`${name}.${ending}`]!;
      return new Response(await render(await loadReport(), id!, site!), { headers: { 'Content-Type': type } });
    },
  };
}

/** By the folder of the page and the name of the file. PNGs have another route. */
const files: Record<string, Record<string, FileOfPage>> = {
  figures: {
    'data.csv': { type: csv, render: (report, id, site) => toCsv(buildFigureTable(report, id, site)) },
    'data.json': { type: json, render: (report, id, site) => toJson(buildFigureData(report, id, site)) },
    'data.xlsx': { type: spreadsheetType, render: renderFigureSpreadsheet },
    'figure.svg': { type: 'image/svg+xml; charset=utf-8', render: (report, id) => renderPicture(report, id).svg },
    'model.json': { type: json, render: renderModel },
    'oembed.json': { type: `${json}; charset=utf-8`, render: (report, id, site) => JSON.stringify(toOembed(report, id, site)) },
    ...citationsBy(citationOfFigure),
  },
  data: {
    'data.csv': { type: csv, render: (report, id, site) => toCsv(buildDatasetTable(report, id, site)) },
    'data.json': { type: json, render: (report, id, site) => toJson(buildDatasetData(report, id, site)) },
    'data.xlsx': { type: spreadsheetType, render: renderDatasetSpreadsheet },
    ...citationsBy(citationOfDataset),
  },
  chapters: citationsBy(citationOfChapter),
};

/** Only charts have a model. */
function listFiles({ figures, datasets, chapters }: Report, ending: string): { folder: string; id: string; name: string }[] {
  const ids: Record<string, string[]> = {
    figures: [...figures.keys()],
    data: [...datasets.keys()],
    chapters: chapters.map(({ slug }) => slug),
  };
  return Object.entries(files).flatMap(([folder, ofPage]) =>
    Object.keys(ofPage)
      .filter((file) => file.endsWith(ending))
      .flatMap((file) => ids[folder]!.map((id) => ({ folder, id, name: file.slice(0, -ending.length) })))
      .filter(({ id, name }) => name !== 'model' || isChart(figures.get(id)!)),
  );
}

function citationsBy(toRecord: (report: Report, id: string) => CslRecord): Record<string, FileOfPage> {
  const citations = citationEndings.map((ending): [string, FileOfPage] => {
    const { type, render } = citationFormats[ending];
    return [`citation.${ending}`, { type, render: (report, id) => render(toRecord(report, id)) }];
  });
  return Object.fromEntries(citations);
}

function renderModel(report: Report, id: string): string {
  const figure = report.figures.get(id)!;
  if (!isChart(figure)) throw new Error(`The figure ${id} is not a chart.`);
  return JSON.stringify(buildExplorableFigure(report, figure));
}

function isChart(figure: Figure): figure is Figure & { spec: ChartSpec } {
  return 'scale' in figure.spec;
}

interface FileOfPage {
  /** Media type. */
  type: string;
  render: (report: Report, id: string, site: URL) => string | Promise<Uint8Array<ArrayBuffer>>;
}
