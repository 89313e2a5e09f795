import type { APIRoute } from 'astro';
import { toRis } from '#lib/citations/ris.ts';
import { citationOfChapter } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { chapters } = await loadReport();
  return chapters.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(toRis(citationOfChapter(await loadReport(), params.slug!)), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
