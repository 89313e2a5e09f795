import { addressesOfChapter, addressesOfFigure, addressesOfPages } from '#lib/addresses.ts';
import { appearanceOf } from '#lib/appearances.ts';
import type { Chapter, Report } from '#report/report.ts';
import { passageAt } from '#read/prose/prose.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import type { Place } from '#problems/problem.ts';

/**
 * Where on the site a place in the content is rendered: addresses with an anchor, nearest first, and the address of the number if the place
 * is one, which may be on any page. Content that fails its schema is not part of the report, so only its page is known, by the file's name.
 */
export function findPlaces(report: Report | undefined, place: Place): { hrefs: string[]; cell?: string } {
  const [, collection, name] = /^content\/([\w-]+)\/(.+)\.\w+$/.exec(place.file) ?? [];
  if (collection === undefined || name === undefined) return { hrefs: [addressesOfPages.home] };
  if (collection === 'chapters')
    return {
      hrefs: inChapter(
        report?.chapters.find(({ id }) => id === name),
        name,
        place,
      ),
    };
  if (!report || !(collection in collections) || !entriesOf(report, collection as CollectionName).has(name)) return { hrefs: [] };
  const { href } = appearanceOf(report, { from: { collection: collection as CollectionName, id: name }, place });
  const cell = collection === 'datasets' ? cellAt(report, name, place.path ?? []) : undefined;
  return cell === undefined ? { hrefs: [href] } : { hrefs: [href], cell };
}

function inChapter(chapter: Chapter | undefined, name: string, place: Place): string[] {
  const { page } = addressesOfChapter(chapter?.slug ?? name.replace(/^\d+-/, ''));
  const [field, index] = place.path ?? [];
  if (place.offset !== undefined && chapter) return [`${page}#${anchorInText(chapter, place.offset)}`];
  if (field === 'keyPoints' && index !== undefined) return [`${page}#key-${Number(index) + 1}`];
  const figure = field === 'figures' && index !== undefined ? chapter?.figures[Number(index)] : undefined;
  if (figure) return [`${page}#${figure.id}`, addressesOfFigure(figure.id).page];
  return [`${page}#summary`];
}

/** The last heading, figure or passage that begins at or before an offset. */
function anchorInText({ prose }: Chapter, offset: number): string {
  const headings = prose.headings.map((heading) => ({ offset: heading.offset, anchor: heading.id }));
  const figures = prose.uses.filter(({ name }) => name === 'Figure').map((use) => ({ offset: use.offset, anchor: use.props.id ?? '' }));
  const passage = passageAt(prose, offset);
  const before = [...headings, ...figures, ...(passage ? [{ offset: passage.offset, anchor: passage.id }] : [])]
    .filter((one) => one.offset <= offset && one.anchor !== '')
    .toSorted((a, b) => b.offset - a.offset);
  return before[0]?.anchor ?? 'summary';
}

/** The number that contains a field of a dataset. */
function cellAt(report: Report, dataset: string, [series, first, observations, second]: (string | number)[]): string | undefined {
  if (series !== 'series' || observations !== 'observations') return undefined;
  const of = report.datasets.get(dataset)?.series[Number(first)];
  const observation = of?.observations[Number(second)];
  return [...report.cells.values()].find((cell) => cell.datasetId === dataset && cell.observation === observation)?.address;
}

function entriesOf(report: Report, collection: CollectionName): { has: (id: string) => boolean } {
  if (collection === 'chapters' || collection === 'changes') return new Set(report[collection].map(({ id }) => id));
  if (collection === 'not-found') return report.notFound;
  return report[collection];
}
