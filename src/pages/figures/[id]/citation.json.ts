import type { APIRoute } from 'astro';
import { citationOfFigure } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify([citationOfFigure(await loadReport(), params.id!)], null, 2), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
