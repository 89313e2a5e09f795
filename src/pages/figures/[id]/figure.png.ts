import type { APIRoute } from 'astro';
import { renderPicturePng } from '#exports/pictures/render-png.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await renderPicturePng(await loadReport(), params.id!, 1), { headers: { 'Content-Type': 'image/png' } });
