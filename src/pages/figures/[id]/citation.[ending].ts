import type { APIRoute } from 'astro';
import { citationEndings, citationFormats, type CitationEnding } from '#lib/citations/formats.ts';
import { citationOfFigure } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  const ids = [...figures.keys()];
  return ids.flatMap((id) => citationEndings.map((ending) => ({ params: { id, ending } })));
}

export const GET: APIRoute = async ({ params }) => {
  const { type, render } = citationFormats[params.ending as CitationEnding];
  return new Response(render(citationOfFigure(await loadReport(), params.id!)), { headers: { 'Content-Type': type } });
};
