import type { APIRoute } from 'astro';
import { renderCardPng, renderPicturePng } from '#exports/pictures/render-png.ts';
import { loadReport } from '#report/load.ts';

/** Starts all pictures here: they are drawn in a separate thread while pages are built. */
export async function getStaticPaths() {
  const report = await loadReport();
  return [...report.figures.keys()].flatMap((id) => [
    { params: { id, picture: 'figure' }, props: { png: renderPicturePng(report, id, 1) } },
    { params: { id, picture: 'figure-2x' }, props: { png: renderPicturePng(report, id, 2) } },
    { params: { id, picture: 'card' }, props: { png: renderCardPng(report, id) } },
  ]);
}

export const GET: APIRoute<{ png: Promise<Uint8Array<ArrayBuffer>> }> = async ({ props }) =>
  new Response(await props.png, { headers: { 'Content-Type': 'image/png' } });
