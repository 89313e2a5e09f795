import { slug } from 'github-slugger';
import type { Ledger } from '#schemas/ledger.ts';
import {
  addressesOfChapter,
  addressesOfDataset,
  addressesOfFigure,
  addressOfClaim,
  addressOfProblem,
  addressOfProjection,
} from '#lib/addresses.ts';
import { hrefOfCell } from '#lib/bind.ts';
import { hrefOfChange } from '#lib/changes.ts';
import type { Chapter, Report } from '#report/report.ts';

/**
 * The addresses to which a sentence may lead: the pages that this report will have, the places on them that stand for one thing, the
 * headings and passages of chapters; and from the list of published addresses what cannot be told without building, such as derived numbers.
 */
export function listAddresses(report: Report, ledger: Ledger): Set<string> {
  const { chapters, figures, datasets, claims, sources, glossary, projections, problems, notFound } = report;
  const pages = [
    ...fixedPages,
    ...chapters.map(({ slug: name }) => addressesOfChapter(name).page),
    ...[...figures.keys()].map((id) => addressesOfFigure(id).page),
    ...[...datasets.keys()].map((id) => addressesOfDataset(id).page),
    ...[...claims.keys()].map(addressOfClaim),
  ];
  const places = [
    ...chapters.flatMap((chapter) => listPlaces(chapter).map((place) => `${addressesOfChapter(chapter.slug).page}#${place}`)),
    ...[...sources.keys()].map((id) => `/sources/#${id}`),
    ...[...glossary.keys()].map((id) => `/glossary/#${id}`),
    ...[...report.observations.keys()].map(hrefOfCell),
    ...report.changes.map(({ id }) => hrefOfChange(id)),
    ...[...notFound.keys()].map((id) => `/method/#${id}`),
    ...[...projections.keys()].map(addressOfProjection),
    ...[...problems.keys()].map(addressOfProblem),
  ];
  const built = new Set([...pages, ...places]);
  const published = Object.entries(ledger).flatMap(([address, state]) => {
    const [page = ''] = address.split('#');
    // Of these the report itself tells which there are.
    const isTold = /^\/(chapters|figures|claims|data)\/[^/]*\/?$/.test(page) || /^\/(sources|glossary|audit|errata)\/#/.test(address);
    return state === 'here' && (!isTold || (address.includes('#') && built.has(page))) ? [address] : [];
  });
  return new Set([...built, ...published]);
}

/** The places on the page of a chapter to which its own sentences may lead. */
function listPlaces({ figures, prose, keyPoints }: Chapter): string[] {
  return [
    ...figures.map(({ id }) => id),
    ...prose.headings.map(({ text }) => slug(text)),
    ...prose.passages.map(({ id }) => id),
    ...keyPoints.map((_point, index) => `key-${index + 1}`),
    'summary',
    'sources',
  ];
}

const fixedPages = [
  ...['/', '/about/', '/accessibility/', '/audit/', '/changes/', '/claims/', '/data/', '/derived/', '/errata/', '/figures/', '/glossary/'],
  ...['/method/', '/schemas/', '/sources/'],
];
