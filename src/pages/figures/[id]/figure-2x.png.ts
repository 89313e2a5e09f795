import type { APIRoute } from 'astro';
import { renderPicture } from '#exports/pictures/picture.ts';
import { toPng } from '#exports/pictures/to-png.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await toPng(renderPicture(await loadReport(), params.id!).svg, 2), { headers: { 'Content-Type': 'image/png' } });
