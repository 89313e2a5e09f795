import type { APIRoute } from 'astro';
import { cellsOfFigure } from '#lib/cite.ts';
import { toCsv } from '#lib/tabulate.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures].filter(([, { spec }]) => 'scale' in spec).map(([id]) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(toCsv(cellsOfFigure(await loadReport(), params.id!)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
