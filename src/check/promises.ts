import { schemaNames } from '#exports/data/published-schemas.ts';
import {
  addressesOfChapter,
  addressesOfData,
  addressesOfDataset,
  addressesOfFeeds,
  addressesOfFigure,
  addressesOfPages,
  addressOfArchive,
  addressOfCell,
  addressOfChange,
  addressOfClaim,
  addressOfDerived,
  addressOfEmbed,
  addressOfErratum,
  addressOfMilestone,
  addressOfNotFound,
  addressOfProjection,
  addressOfSchema,
  addressOfSheet,
  addressOfSource,
  addressOfTerm,
} from '#lib/addresses.ts';
import { idOfPrinted } from '#lib/bind.ts';
import { listChoices } from '#lib/claim-choices.ts';
import { listPrinted } from '#lib/consistency.ts';
import { listDerivations } from '#lib/derivations.ts';
import type { Report } from '#report/report.ts';

/**
 * Every address of a report on which others may rely, computed from its ids without a build: pages and embeds; downloadable files; and the
 * places on a page that belong to one thing, such as a row of data, a derived number, a passage, a figure, a term or a source. Headings are
 * not included, because they change with the text. A closed edition promises these addresses for ever. Throws if a derived number fails.
 */
export function listPromises(report: Report): Set<string> {
  return new Set([...listPromisedPages(report), ...listFiles(report), ...listPlaces(report), ...listDerivedPlaces(report)]);
}

/** The pages of a report, and its embeds. */
export function listPromisedPages(report: Report): string[] {
  const { identity, chapters, figures, datasets, claims } = report;
  return [
    ...Object.values(addressesOfPages),
    ...listChoices(report).flatMap(({ choices }) => choices.map(({ href }) => href)),
    ...chapters.map(({ slug }) => addressesOfChapter(slug).page),
    ...[...figures.keys()].flatMap((id) => [addressesOfFigure(id).page, addressesOfFigure(id).embed, addressOfEmbed(identity.edition, id)]),
    ...[...datasets.keys()].map((id) => addressesOfDataset(id).page),
    ...[...claims.keys()].map(addressOfClaim),
  ];
}

/** The places on pages that belong to one thing, except those of derived numbers. */
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
    ...[...sources.keys()].map(addressOfSource),
    ...[...glossary.keys()].map(addressOfTerm),
    ...[...report.cells.keys()].map(addressOfCell),
    ...report.changes.map(({ id }) => addressOfChange(id)),
    ...[...notFound.keys()].map(addressOfNotFound),
    ...[...projections.keys()].map(addressOfProjection),
    ...[...errata.keys()].map(addressOfErratum),
    ...[...milestones].map(([id, { claim }]) => addressOfMilestone(claim, id)),
    ...[...claims].flatMap(([id, { knownNow }]) =>
      knownNow.flatMap((known) => (known.startsWith('milestones/') ? [addressOfMilestone(id, known.slice('milestones/'.length))] : [])),
    ),
  ];
}

function listDerivedPlaces(report: Report): string[] {
  return [
    ...listDerivations(report).map(({ id }) => addressOfDerived(id)),
    // A series without a computable number is described in a sentence.
    ...[...Map.groupBy(listPrinted(report), ({ cell }) => `${cell.datasetId}/${cell.series.id}`).values()]
      .filter((numbers) => numbers.some(({ verdict }) => verdict !== 'not-computable'))
      .flatMap((numbers) => numbers.map(({ cell }) => addressOfDerived(idOfPrinted(cell.address)))),
  ];
}

function listFiles({ identity, chapters, figures, datasets }: Report): string[] {
  return [
    ...Object.values(addressesOfFeeds),
    addressOfArchive(identity.package),
    ...Object.values(addressesOfData).flatMap((address) => [...new Set([address, addressOfSheet(address)])]),
    ...schemaNames.map(addressOfSchema),
    ...chapters.flatMap(({ slug }) => filesOf(addressesOfChapter(slug))),
    ...[...datasets.keys()].flatMap((id) => filesOf(addressesOfDataset(id))),
    // The model from which the browser draws is not a file for readers: it changes with the program.
    ...[...figures.keys()].flatMap((id) => filesOf(addressesOfFigure(id)).filter((address) => !address.endsWith('/model.json'))),
  ];
}

function filesOf(addresses: Record<string, string>): string[] {
  return Object.values(addresses).filter((address) => /^\/.*\.\w+$/.test(address));
}
