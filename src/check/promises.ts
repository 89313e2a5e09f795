import { buildSchemas } from '#exports/data/published-schemas.ts';
import {
  addressesOfChanges,
  addressesOfChapter,
  addressesOfData,
  addressesOfDataset,
  addressesOfFigure,
  addressOfArchive,
  addressOfClaim,
  addressOfErratum,
  addressOfProjection,
  addressOfSchema,
  embedOfEdition,
} from '#lib/addresses.ts';
import { hrefOfCell, hrefOfDerived, hrefOfPrinted } from '#lib/bind.ts';
import { hrefOfChange } from '#lib/changes.ts';
import { listChoices } from '#lib/claim-choices.ts';
import { listPrinted } from '#lib/consistency.ts';
import { listDerivations } from '#lib/derivations.ts';
import type { Report } from '#report/report.ts';

/**
 * Every address of a report on which others may rely, known from its ids alone, without a build: pages and embeds; files to carry away; and
 * the places on a page that are of one thing: a row of data, a derived number, a passage, a figure, a term, a source and so on. Headings are
 * not among them: they change with the text. An edition that is closed promises them for ever. Throws where a derived number fails.
 */
export function listPromises(report: Report): Set<string> {
  return new Set([...listPromisedPages(report), ...listFiles(report), ...listPlaces(report), ...listDerivedPlaces(report)]);
}

/** The pages that a report has, and its embeds. */
export function listPromisedPages(report: Report): string[] {
  const { identity, chapters, figures, datasets, claims } = report;
  return [
    ...fixedPages,
    ...listChoices(report).flatMap(({ choices }) => choices.map(({ href }) => href)),
    ...chapters.map(({ slug }) => addressesOfChapter(slug).page),
    ...[...figures.keys()].flatMap((id) => [addressesOfFigure(id).page, addressesOfFigure(id).embed, embedOfEdition(identity.edition, id)]),
    ...[...datasets.keys()].map((id) => addressesOfDataset(id).page),
    ...[...claims.keys()].map(addressOfClaim),
  ];
}

/** The places on pages that are of one thing, without those of derived numbers. */
export function listPlaces(report: Report): string[] {
  const { chapters, sources, glossary, projections, errata, notFound, milestones, claims } = report;
  return [
    ...chapters.flatMap(({ slug, figures, prose, keyPoints }) =>
      [
        ...figures.map(({ id }) => id),
        ...prose.passages.map(({ id }) => id),
        ...keyPoints.map((_point, index) => `key-${index + 1}`),
        'summary',
      ].map((place) => `${addressesOfChapter(slug).page}#${place}`),
    ),
    ...[...sources.keys()].map((id) => `/sources/#${id}`),
    ...[...glossary.keys()].map((id) => `/glossary/#${id}`),
    ...[...report.cells.keys()].map(hrefOfCell),
    ...report.changes.map(({ id }) => hrefOfChange(id)),
    ...[...notFound.keys()].map((id) => `/method/#${id}`),
    ...[...projections.keys()].map(addressOfProjection),
    ...[...errata.keys()].map(addressOfErratum),
    ...[...milestones].map(([id, { claim }]) => `${addressOfClaim(claim)}#${id}`),
    ...[...claims].flatMap(([id, { knownNow }]) =>
      knownNow.flatMap((known) => (known.startsWith('milestones/') ? [`${addressOfClaim(id)}#${known.slice('milestones/'.length)}`] : [])),
    ),
  ];
}

function listDerivedPlaces(report: Report): string[] {
  return [
    ...listDerivations(report).map(({ id }) => hrefOfDerived(id)),
    // A series of which no number can be computed is described in a sentence.
    ...[...Map.groupBy(listPrinted(report), ({ cell }) => `${cell.datasetId}/${cell.series.id}`).values()]
      .filter((numbers) => numbers.some(({ verdict }) => verdict !== 'not-computable'))
      .flatMap((numbers) => numbers.map(({ cell }) => hrefOfPrinted(cell.address))),
  ];
}

function listFiles({ identity, chapters, figures, datasets }: Report): string[] {
  return [
    '/feed.xml',
    addressesOfChanges.feed,
    addressOfArchive(identity.package),
    ...Object.values(addressesOfData).filter((address) => !address.endsWith('/')),
    ...buildSchemas(new URL('https://example.org')).map(({ name }) => addressOfSchema(name)),
    ...chapters.flatMap(({ slug }) => filesOf(addressesOfChapter(slug))),
    ...[...datasets.keys()].flatMap((id) => filesOf(addressesOfDataset(id))),
    // What the browser draws from is no file for readers: it changes with the program.
    ...[...figures.keys()].flatMap((id) => filesOf(addressesOfFigure(id)).filter((address) => !address.endsWith('/model.json'))),
  ];
}

function filesOf(addresses: Record<string, string>): string[] {
  return Object.values(addresses).filter((address) => /^\/.*\.\w+$/.test(address));
}

const fixedPages = [
  ...['/', '/about/', '/accessibility/', '/audit/', '/changes/', '/claims/', '/data/', '/derived/', '/errata/', '/figures/', '/glossary/'],
  ...['/method/', '/schemas/', '/sources/'],
];
