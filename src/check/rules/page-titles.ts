import { addressesOfChapter, addressesOfDataset, addressesOfFigure, addressesOfPages } from '#lib/addresses.ts';
import { say } from '#lib/say.ts';
import { problem, type Place, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Report } from '#report/report.ts';

/** Pages with the title of another page: neither a list of open tabs nor a search engine could tell them apart. */
export function checkPageTitles(report: Report): Problem[] {
  const pages = [...listOwnPages(report), ...listTitledPages(report)];
  return pages.flatMap(({ title, place }, at): Problem[] => {
    const same = place && pages.slice(0, at).find((other) => other.title === title);
    return same ? [problem(place, 'page-title-twice', { title, page: same.page })] : [];
  });
}

/** The pages that every report has, whose titles editors do not write. */
function listOwnPages(report: Report): TitledPage[] {
  const titles: Record<Exclude<keyof typeof addressesOfPages, 'home'>, string> = {
    about: say(report, 'site.about'),
    accessibility: say(report, 'site.accessibility'),
    audit: say(report, 'audit.title'),
    changes: say(report, 'change.title'),
    claims: say(report, 'claims.title'),
    data: say(report, 'data.title'),
    derived: say(report, 'derived.title'),
    errata: say(report, 'errata.title'),
    figures: say(report, 'figures.title'),
    glossary: say(report, 'glossary.title'),
    method: say(report, 'site.method'),
    schemas: say(report, 'schemas.title'),
    sources: say(report, 'sources.title'),
  };
  return Object.entries(titles).map(([name, title]) => ({ title, page: addressesOfPages[name as keyof typeof titles] }));
}

function listTitledPages(report: Report): TitledPage[] {
  return [
    ...report.chapters.map(({ id, slug, title }) => ({
      title,
      page: addressesOfChapter(slug).page,
      place: { file: fileOf('chapters', id), path: ['title'] },
    })),
    ...[...report.figures.values()].map(({ spec, chapter }) => ({
      title: spec.finding,
      page: addressesOfFigure(spec.id).page,
      place: { file: fileOf('chapters', chapter.id), path: ['figures', chapter.figures.indexOf(spec), 'finding'] },
    })),
    ...[...report.datasets].map(([id, { title }]) => ({
      title,
      page: addressesOfDataset(id).page,
      place: { file: fileOf('datasets', id), path: ['title'] },
    })),
  ];
}

interface TitledPage {
  title: string;
  page: string;
  /** Where an editor wrote the title. */
  place?: Place;
}
