import type { APIRoute } from 'astro';
import { toJson } from '#exports/data/json.ts';
import { buildDataPackage } from '#exports/data/data-package.ts';
import { loadReport } from '#report/load.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(toJson(buildDataPackage(await loadReport(), site!)), { headers: { 'Content-Type': 'application/json' } });
