import type { APIRoute } from 'astro';
import { buildSourcesTable } from '#exports/data/package-tables.ts';
import { toCsv } from '#exports/data/table.ts';
import { loadReport } from '#report/load.ts';

export const GET: APIRoute = async () =>
  new Response(toCsv(buildSourcesTable(await loadReport())), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
