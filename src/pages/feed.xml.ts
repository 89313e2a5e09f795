import { addressesOfChapter } from '#lib/addresses.ts';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { bindPlain } from '#lib/bind.ts';
import { loadReport } from '#report/load.ts';

/** One item for each chapter of the edition. */
export const GET: APIRoute = async ({ site }) => {
  const report = await loadReport();
  const { identity, chapters } = report;
  return rss({
    title: identity.title,
    description: identity.subtitle,
    site: site!,
    trailingSlash: true,
    items: chapters.map((chapter) => ({
      title: `${chapter.number} ${chapter.title}`,
      link: addressesOfChapter(chapter.slug).page,
      description: bindPlain(report, chapter.summary),
      pubDate: new Date(`${identity.published}T00:00:00Z`),
    })),
  });
};
