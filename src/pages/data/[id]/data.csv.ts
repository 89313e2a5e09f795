import type { APIRoute } from 'astro';
import { buildDatasetTable } from '#exports/data/data-files.ts';
import { toCsv } from '#exports/data/table.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { datasets } = await loadReport();
  return [...datasets.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params, site }) =>
  new Response(toCsv(buildDatasetTable(await loadReport(), params.id!, site!)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
