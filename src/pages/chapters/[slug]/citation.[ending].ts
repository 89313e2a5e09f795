import type { APIRoute } from 'astro';
import { citationEndings, citationFormats, type CitationEnding } from '#lib/citations/formats.ts';
import { citationOfChapter } from '#lib/citations/record.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { chapters } = await loadReport();
  const slugs = chapters.map(({ slug }) => slug);
  return slugs.flatMap((slug) => citationEndings.map((ending) => ({ params: { slug, ending } })));
}

export const GET: APIRoute = async ({ params }) => {
  const { type, render } = citationFormats[params.ending as CitationEnding];
  return new Response(render(citationOfChapter(await loadReport(), params.slug!)), { headers: { 'Content-Type': type } });
};
