import type { APIRoute } from 'astro';
import { toJson } from '#exports/data/json.ts';
import { buildSchemas } from '#exports/data/published-schemas.ts';

export function getStaticPaths() {
  // Only the names are needed here, and they do not contain the address of the site.
  return buildSchemas(new URL('https://example.org')).map(({ name }) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params, site }) => {
  const { schema } = buildSchemas(site!).find(({ name }) => name === params.name)!;
  return new Response(toJson(schema), { headers: { 'Content-Type': 'application/schema+json' } });
};
