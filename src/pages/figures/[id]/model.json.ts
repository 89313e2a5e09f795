import type { APIRoute } from 'astro';
import { buildExplorableFigure } from '#figures/build-explorable-figure.ts';
import { loadReport } from '#report/load.ts';

export async function getStaticPaths() {
  const { figures } = await loadReport();
  return [...figures.values()].flatMap(({ spec, ...figure }) =>
    'scale' in spec ? [{ params: { id: spec.id }, props: { figure: { ...figure, spec } } }] : [],
  );
}

export const GET: APIRoute = async ({ props }) =>
  new Response(JSON.stringify(buildExplorableFigure(await loadReport(), props.figure as Parameters<typeof buildExplorableFigure>[1])), {
    headers: { 'Content-Type': 'application/json' },
  });
