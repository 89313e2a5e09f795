import type { APIRoute } from 'astro';
import { citationOfDataset } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { datasets } = await loadReport();
  return [...datasets.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify([citationOfDataset(await loadReport(), params.id!)], null, 2), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
