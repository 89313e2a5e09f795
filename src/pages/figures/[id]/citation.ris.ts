import type { APIRoute } from 'astro';
import { toRis } from '#lib/citations/ris.ts';
import { citationOfFigure } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(toRis(citationOfFigure(await loadReport(), params.id!)), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
