import { addressesOfFigure, addressesOfPages } from '#lib/addresses.ts';
import { bindPlain } from '#lib/bind.ts';
import type { Report } from '#report/report.ts';
import { embedWidth, renderPlainFrame } from './embed-code.ts';
import { listEmbedHeights } from './embed-size.ts';

/**
 * A figure as oEmbed 1.0 (oembed.com, type "rich"). It is a static file, so `maxwidth`, `maxheight` and `format` of a request are ignored.
 * The frame fits narrower hosts by itself, and hosts that follow the link in a page do not need a dynamic endpoint.
 */
export function toOembed(report: Report, id: string, site: URL): Oembed {
  const { identity, figures } = report;
  return {
    type: 'rich',
    version: '1.0',
    title: bindPlain(report, figures.get(id)!.spec.finding),
    ...(identity.publisher && { author_name: identity.publisher.name }),
    ...(identity.publisher?.url && { author_url: identity.publisher.url }),
    provider_name: bindPlain(report, identity.title),
    provider_url: new URL(addressesOfPages.home, site).href,
    cache_age: 86_400,
    thumbnail_url: new URL(addressesOfFigure(id).card, site).href,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: renderPlainFrame(report, id, site),
    width: embedWidth,
    height: listEmbedHeights(report, id).at(-1)!.height,
  };
}

export interface Oembed {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name?: string;
  author_url?: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  /** In px, like all sizes. */
  width: number;
  height: number;
}
