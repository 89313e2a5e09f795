import { openContent } from './content.ts';
import { listFigureIds, readFigureRows } from './numbers.ts';
import { isBrief, openSite } from './site.ts';

/** The built site and the content of the project's own report, or of the report that REPORT names. */
export const site = openSite(process.env.REPORT ?? '.');
export const { dist, files, pages, embeds, editionEmbeds, chapters, pageTypes, opened, readSite, readPage, elementsOf } = site;
export const { readFolder, identity, say, readObservations } = openContent(site.folder);

/** Ids of the figures that show numbers. */
export const figureIds = listFigureIds(site);

/** The rows of a figure's data file, by the address of the number. */
export const readFigure = (id: string): ReturnType<typeof readFigureRows> => readFigureRows(site, id);

const kinds = new Map(
  [...readFolder<{ figures?: { id: string; kind: string }[] }>('chapters').values()].flatMap(({ figures = [] }) =>
    figures.map(({ id, kind }) => [`/embed/${id}/`, kind]),
  ),
);

/** The embeds that a browser opens in this run: all, or one for each kind of figure. */
export const openedEmbeds = isBrief ? embeds.filter(isFirstOfItsKind) : embeds;

function isFirstOfItsKind(embed: string): boolean {
  const kind = kinds.get(embed);
  return embeds.find((one) => kinds.get(one) === kind) === embed;
}
