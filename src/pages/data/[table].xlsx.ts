import type { APIRoute } from 'astro';
import { buildPackageTables, type PackageTable } from '#exports/data/package-tables.ts';
import { renderTableSpreadsheet, spreadsheetType } from '#exports/data/spreadsheets.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  return buildPackageTables(await loadReport()).map((table) => ({ params: { table: table.name }, props: { table } }));
}

export const GET: APIRoute<{ table: PackageTable }> = async ({ props, site }) =>
  new Response(await renderTableSpreadsheet(await loadReport(), props.table, site!), { headers: { 'Content-Type': spreadsheetType } });
