import type { APIRoute } from 'astro';
import { toBibtex } from '#lib/citations/bibtex.ts';
import { citationOfChapter } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { chapters } = await loadReport();
  return chapters.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(toBibtex(citationOfChapter(await loadReport(), params.slug!)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
