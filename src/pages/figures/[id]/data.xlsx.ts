import type { APIRoute } from 'astro';
import { renderFigureSpreadsheet, spreadsheetType } from '#exports/data/spreadsheets.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params, site }) =>
  new Response(await renderFigureSpreadsheet(await loadReport(), params.id!, site!), { headers: { 'Content-Type': spreadsheetType } });
