import type { APIRoute } from 'astro';
import { buildPackageTables } from '#exports/data/package-tables.ts';
import { toCsv } from '#exports/data/table.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  return buildPackageTables(await loadReport()).map(({ name, table }) => ({ params: { table: name }, props: { csv: toCsv(table) } }));
}

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
