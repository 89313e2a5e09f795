import type { APIRoute } from 'astro';
import { toOembed } from '#exports/oembed.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params, site }) =>
  new Response(JSON.stringify(toOembed(await loadReport(), params.id!, site!)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
