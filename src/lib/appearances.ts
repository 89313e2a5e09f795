import type { Place } from '#problems/problem.ts';
import { passageAt } from '#read/prose/prose.ts';
import type { WrittenProse } from '#report/list-prose.ts';
import type { Reference } from '#report/references.ts';
import type { Report } from '#report/report.ts';
import {
  addressesOfChapter,
  addressesOfDataset,
  addressesOfFigure,
  addressesOfPages,
  addressOfChange,
  addressOfClaim,
  addressOfErratum,
  addressOfMilestone,
  addressOfNotFound,
  addressOfPage,
  addressOfProjection,
  addressOfSource,
  addressOfTerm,
} from './addresses.ts';
import { bindPlain } from './bind.ts';
import { say } from './say.ts';

/** Where a reference appears to readers: its passage, figure, claim or entry, with the address on the site. */
export function appearanceOf(report: Report, { from, place }: Pick<Reference, 'from' | 'place'>): Appearance {
  const { collection, id } = from;
  switch (collection) {
    case 'chapters':
      return appearanceInChapter(report, id, place);
    case 'pages':
      return appearanceOnPage(report, id, place);
    case 'datasets':
      return {
        kind: 'other',
        href: addressesOfDataset(id).page,
        text: say(report, 'place.dataset', { title: report.datasets.get(id)!.title }),
      };
    case 'claims':
      return { kind: 'claim', href: addressOfClaim(id), text: say(report, 'place.claim', { id }) };
    case 'milestones':
      return {
        kind: 'claim',
        href: addressOfMilestone(report.milestones.get(id)!.claim, id),
        text: say(report, 'place.milestone', { id }),
      };
    case 'projections':
      return {
        kind: 'projection',
        href: addressOfProjection(id),
        text: say(report, 'place.projection', { statement: bindPlain(report, report.projections.get(id)!.statement) }),
      };
    case 'errata':
      return { kind: 'erratum', href: addressOfErratum(id), text: say(report, 'place.erratum', { id }) };
    case 'structures': {
      const figure = [...report.figures.values()].find(({ spec }) => 'structure' in spec && spec.structure === id);
      return figure ? appearanceOfFigure(report, figure.spec.id, figure.number) : firstPage(report);
    }
    case 'not-found':
      return { kind: 'other', href: addressOfNotFound(id), text: say(report, 'place.not-found', { id }) };
    case 'changes':
      return { kind: 'other', href: addressOfChange(id), text: say(report, 'place.change', { id }) };
    case 'sources':
      return { kind: 'other', href: addressOfSource(id), text: say(report, 'place.source', { id }) };
    case 'organisations': {
      const { name, sources } = report.organisations.get(id)!;
      return { kind: 'other', href: addressOfSource(sources[0]!), text: say(report, 'place.organisation', { name }) };
    }
    case 'glossary':
      return { kind: 'other', href: addressOfTerm(id), text: say(report, 'place.term', { id }) };
    case 'identity':
      return firstPage(report);
  }
}

function appearanceInChapter(report: Report, id: string, { path = [], offset }: Omit<Place, 'file'>): Appearance {
  const chapter = report.chapters.find((one) => one.id === id)!;
  const { page } = addressesOfChapter(chapter.slug);
  const inText = (anchor: string, text: string): Appearance => ({
    kind: 'sentence',
    href: `${page}#${anchor}`,
    text: say(report, 'place.in-chapter', { number: chapter.number, place: text }),
  });
  if (path[0] === 'figures') {
    const spec = chapter.figures[Number(path[1])]!;
    return appearanceOfFigure(report, spec.id, report.figures.get(spec.id)!.number);
  }
  if (path[0] === 'keyPoints') return inText(`key-${Number(path[1]) + 1}`, say(report, 'place.key-point', { number: Number(path[1]) + 1 }));
  if (chapter.prose.uses.some((use) => use.name === 'Audit' && use.offset === offset)) return inText('audit', say(report, 'place.audit'));
  const passage = offset === undefined ? undefined : passageAt(chapter.prose, offset);
  if (!passage) return inText('summary', say(report, 'place.summary'));
  const { paragraph, kind } = passage;
  if (kind === 'paragraph') return inText(passage.id, say(report, 'place.paragraph', { number: paragraph }));
  return inText(
    passage.id,
    paragraph === 0
      ? say(report, 'place.before-paragraph', { kind, number: 1 })
      : say(report, 'place.after-paragraph', { kind, number: paragraph }),
  );
}

/** The passage of a page, or the page itself for its head, which has no anchor. */
function appearanceOnPage(report: Report, id: string, { offset }: Omit<Place, 'file'>): Appearance {
  const { title, prose } = report.pages.get(id)!;
  const passage = offset === undefined ? undefined : passageAt(prose, offset);
  const page = addressOfPage(id);
  return { kind: 'sentence', href: passage ? `${page}#${passage.id}` : page, text: `page “${bindPlain(report, title)}”` };
}

/** The address of the page that shows a text. */
export function addressOfProse(report: Report, { collection, id }: WrittenProse['from']): string {
  return collection === 'pages' ? addressOfPage(id) : addressesOfChapter(report.chapters.find((one) => one.id === id)!.slug).page;
}

/** A figure as the place where something appears. */
export function appearanceOfFigure(report: Pick<Report, 'words'>, id: string, number: string): Appearance {
  return { kind: 'figure', href: addressesOfFigure(id).page, text: say(report, 'place.figure', { number }) };
}

/** Removes duplicates and sorts: the text of chapters first, in order, then pages, figures and entries. */
export function orderAppearances(report: Report, appearances: Appearance[]): Appearance[] {
  const kinds: Appearance['kind'][] = ['sentence', 'figure', 'claim', 'projection', 'erratum', 'other'];
  const pages = [...report.chapters.map(({ slug }) => addressesOfChapter(slug).page), ...[...report.pages.keys()].map(addressOfPage)];
  const key = ({ kind, href }: Appearance): number => kinds.indexOf(kind) * 1000 + pages.indexOf(href.replace(/#.*/, ''));
  const once = [...new Map(appearances.map((one) => [one.href, one])).values()];
  return once.toSorted((a, b) => key(a) - key(b) || a.href.localeCompare(b.href, 'en', { numeric: true }));
}

function firstPage(report: Report): Appearance {
  return { kind: 'other', href: addressesOfPages.home, text: say(report, 'place.first-page') };
}

/** Where something of the content is on the site, as a link. */
export interface Appearance {
  kind: 'sentence' | 'figure' | 'claim' | 'projection' | 'erratum' | 'other';
  href: string;
  /** "Chapter 5 ¶ 3", "Figure 5.1", "claim sales-2024-forecast". */
  text: string;
}
