import { escapeXml } from '#figures/svg-nodes.ts';
import { addressesOfFigure } from '#lib/addresses.ts';
import { bindPlain } from '#lib/bind.ts';
import type { Report } from '#report/report.ts';
import { sizeOfEmbed } from './embed-size.ts';

/**
 * What readers paste into a page of theirs: a frame that keeps the figure's place, and a script that fits its height, for hosts
 * that allow one. `site` is the address of this site, as in `Astro.site`.
 */
export function renderEmbedCode(report: Report, id: string, site: URL): string {
  return `${renderFrame(report, id, site, 'fluid')}\n<script>${fitHeights(new URL('/embed/', site).href)}</script>`;
}

/** The frame alone, 640 px wide or less: for hosts that strip scripts. */
export function renderPlainFrame(report: Report, id: string, site: URL): string {
  return renderFrame(report, id, site, 'fixed');
}

/** Width in px for hosts that ask for one. */
export const embedWidth = 640;

function renderFrame(report: Report, id: string, site: URL, fit: 'fluid' | 'fixed'): string {
  const src = new URL(addressesOfFigure(id).embed, site);
  const { narrow, wide } = sizeOfEmbed(report, id);
  const title = bindPlain(report, report.figures.get(id)!.spec.finding);
  // Steep enough to be a step: narrow columns get the height of the narrow figure, all others that of the wide one.
  const height = `height:clamp(${wide}px,(${wideFrom}px - 100cqw)*999,${narrow}px)`;
  const width = fit === 'fluid' ? '' : `;max-width:${embedWidth}px`;
  const frame = `<iframe src="${escapeXml(src.href)}" title="${escapeXml(title)}" width="100%" height="${narrow}" style="border:0;width:100%;${height}" loading="lazy"></iframe>`;
  return `<div style="container-type:inline-size${width}">${frame}</div>`;
}

/** Width in px of a column from which the wide figure fits with its padding. */
const wideFrom = 600;

/** Only the frame that spoke is changed, and only if it shows an embed of this site. */
function fitHeights(embeds: string): string {
  return (
    "addEventListener('message',function(e){if(e.data&&e.data.source==='china-aigc-report'&&e.data.height>0)" +
    `document.querySelectorAll('iframe[src^="${embeds}"]').forEach(function(f){` +
    "if(f.contentWindow===e.source)f.style.height=Math.ceil(e.data.height)+'px'})})"
  );
}
