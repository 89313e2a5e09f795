import type { APIRoute } from 'astro';
import { renderCard } from '#exports/pictures/card.ts';
import { toPng } from '#exports/pictures/to-png.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(await toPng(renderCard(await loadReport(), params.id!), 1), { headers: { 'Content-Type': 'image/png' } });
