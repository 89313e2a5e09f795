import type { APIRoute } from 'astro';
import { toRis } from '#lib/citations/ris.ts';
import { citationOfDataset } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { datasets } = await loadReport();
  return [...datasets.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(toRis(citationOfDataset(await loadReport(), params.id!)), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
