import type { APIRoute } from 'astro';
import { toJson } from '#exports/data/json.ts';
import { buildSchemas, schemaNames } from '#exports/data/published-schemas.ts';
import { loadReport } from '#report/load.ts';

export function getStaticPaths() {
  return schemaNames.map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const { schema } = buildSchemas(await loadReport(), site!).find(({ name }) => name === params.name)!;
  return new Response(toJson(schema), { headers: { 'Content-Type': 'application/schema+json' } });
};
