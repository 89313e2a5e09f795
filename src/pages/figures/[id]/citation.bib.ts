import type { APIRoute } from 'astro';
import { toBibtex } from '#lib/citations/bibtex.ts';
import { citationOfFigure } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(toBibtex(citationOfFigure(await loadReport(), params.id!)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
