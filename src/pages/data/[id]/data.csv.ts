import type { APIRoute } from 'astro';
import { toCell } from '#lib/cell.ts';
import { toCsv } from '#lib/tabulate.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { datasets } = await loadReport();
  return [...datasets.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { observations } = await loadReport();
  const cells = [...observations.values()].filter(({ datasetId }) => datasetId === params.id).map(toCell);
  return new Response(toCsv(cells), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
