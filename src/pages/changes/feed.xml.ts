import type { APIRoute } from 'astro';
import { renderChangesFeed } from '#exports/changes-feed.ts';
import { loadReport } from '#report/load.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(renderChangesFeed(await loadReport(), site!), { headers: { 'Content-Type': 'application/atom+xml' } });
