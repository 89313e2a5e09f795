import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { toUrn } from '#exports/feed-ids.ts';
import { addressesOfChapter, addressesOfFeeds } from '#lib/addresses.ts';
import { bindPlain } from '#lib/bind.ts';
import { loadReport } from '#report/load.ts';

/** One item for each chapter of the edition. The next edition has new items, so that readers who follow the feed learn of it. */
export const GET: APIRoute = async ({ site }) => {
  const report = await loadReport();
  const { identity, chapters } = report;
  const published = new Date(`${identity.published}T00:00:00Z`);
  return rss({
    title: identity.title,
    description: identity.subtitle,
    site: site!,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<atom:link rel="self" type="application/rss+xml" href="${new URL(addressesOfFeeds.chapters, site).href}"/>`,
      `<language>${identity.language}</language><pubDate>${published.toUTCString()}</pubDate>`,
    ].join(''),
    items: chapters.map((chapter) => ({
      title: `${chapter.number} ${chapter.title}`,
      link: addressesOfChapter(chapter.slug).page,
      description: bindPlain(report, chapter.summary),
      pubDate: published,
      customData: `<guid isPermaLink="false">${toUrn(identity, `${addressesOfChapter(chapter.slug).page}${identity.edition}`)}</guid>`,
    })),
  });
};
