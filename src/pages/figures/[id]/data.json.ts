import type { APIRoute } from 'astro';
import { toJson } from '#exports/data/json.ts';
import { buildFigureData } from '#exports/data/data-files.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params, site }) =>
  new Response(toJson(buildFigureData(await loadReport(), params.id!, site!)), { headers: { 'Content-Type': 'application/json' } });
