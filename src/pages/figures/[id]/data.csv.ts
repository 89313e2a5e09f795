import type { APIRoute } from 'astro';
import { buildFigureTable } from '#exports/data/data-files.ts';
import { toCsv } from '#exports/data/table.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params, site }) =>
  new Response(toCsv(buildFigureTable(await loadReport(), params.id!, site!)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
