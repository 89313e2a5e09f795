import type { APIRoute } from 'astro';
import { toJson } from '#exports/data/json.ts';
import { buildDatasetData } from '#exports/data/data-files.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { datasets } = await loadReport();
  return [...datasets.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params, site }) =>
  new Response(toJson(buildDatasetData(await loadReport(), params.id!, site!)), { headers: { 'Content-Type': 'application/json' } });
