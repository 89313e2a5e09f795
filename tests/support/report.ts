import { openContent } from './content.ts';
import { listFigureIds, readFigureRows } from './numbers.ts';
import { openSite } from './site.ts';

/** The built site and the content of the report of the project, or of the one that REPORT names, whatever it says. */
export const site = openSite(process.env.REPORT ?? '.');
export const { dist, files, pages, embeds, editionEmbeds, chapters, pageTypes, readSite, readPage, elementsOf } = site;
export const { readFolder, identity, readObservations } = openContent(site.folder);

/** Ids of the figures that show numbers. */
export const figureIds = listFigureIds(site);

/** The rows of a figure's data file, by the address of the number. */
export const readFigure = (id: string): ReturnType<typeof readFigureRows> => readFigureRows(site, id);
