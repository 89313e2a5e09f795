import type { APIRoute } from 'astro';
import { renderPicture } from '#exports/pictures/picture.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(renderPicture(await loadReport(), params.id!).svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
