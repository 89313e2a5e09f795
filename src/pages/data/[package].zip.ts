import type { APIRoute } from 'astro';
import { buildDataArchive } from '#exports/data/data-archive.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { identity } = await loadReport();
  return [{ params: { package: identity.package } }];
}

export const GET: APIRoute = async ({ site }) =>
  new Response(await buildDataArchive(await loadReport(), site!), { headers: { 'Content-Type': 'application/zip' } });
