import type { APIRoute } from 'astro';
import { citationOfChapter } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { chapters } = await loadReport();
  return chapters.map(({ slug }) => ({ params: { slug } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify([citationOfChapter(await loadReport(), params.slug!)], null, 2), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
