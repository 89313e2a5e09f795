import { openContent } from './content.ts';
import { listFigureIds, readFigureRows } from './numbers.ts';
import { openSite } from './site.ts';

/** The built site and the content of the second report, on which behaviour is tested. */
export const site = openSite('tests/fixture');
export const { dist, files, pages, embeds, editionEmbeds, chapters, pageTypes, readSite, readPage, elementsOf } = site;
/** @public The tests for every report use them through the module object. */
export const { readFolder, identity, say, readObservations } = openContent(site.folder);

/** Ids of the figures that show numbers. */
export const figureIds = listFigureIds(site);

/** The rows of a figure's data file, by the address of the number. */
export const readFigure = (id: string): ReturnType<typeof readFigureRows> => readFigureRows(site, id);
