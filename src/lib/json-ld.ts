import type { Chapter, Report } from '#report/report.ts';
import { bindPlain } from './bind.ts';

/** The report as structured data (https://schema.org/Report). */
export function toReport({ identity }: Report, site: URL): Record<string, unknown> {
  return {
    '@type': 'Report',
    '@id': new URL('/', site).href,
    name: identity.title,
    alternativeHeadline: identity.subtitle,
    url: new URL('/', site).href,
    inLanguage: identity.language,
    datePublished: identity.published,
    version: identity.edition,
    license: licenceAddress,
    ...(identity.publisher && { publisher: { '@type': 'Organization', name: identity.publisher.name } }),
  };
}

/** A chapter as structured data (https://schema.org/Article). */
export function toArticle(report: Report, chapter: Chapter, site: URL): Record<string, unknown> {
  return {
    '@type': 'Article',
    headline: chapter.title,
    description: bindPlain(report, chapter.summary),
    url: new URL(`/chapters/${chapter.slug}/`, site).href,
    position: chapter.number,
    inLanguage: report.identity.language,
    datePublished: report.identity.published,
    license: licenceAddress,
    isPartOf: { '@id': new URL('/', site).href },
  };
}

const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';
