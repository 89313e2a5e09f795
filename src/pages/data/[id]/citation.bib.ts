import type { APIRoute } from 'astro';
import { toBibtex } from '#lib/citations/bibtex.ts';
import { citationOfDataset } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { datasets } = await loadReport();
  return [...datasets.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(toBibtex(citationOfDataset(await loadReport(), params.id!)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
