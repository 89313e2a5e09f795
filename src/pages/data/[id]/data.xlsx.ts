import type { APIRoute } from 'astro';
import { renderDatasetSpreadsheet, spreadsheetType } from '#exports/data/spreadsheets.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { datasets } = await loadReport();
  return [...datasets.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params, site }) =>
  new Response(await renderDatasetSpreadsheet(await loadReport(), params.id!, site!), { headers: { 'Content-Type': spreadsheetType } });
