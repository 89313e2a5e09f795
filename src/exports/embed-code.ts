import { escapeXml } from '#figures/svg-nodes.ts';
import { addressesOfFigure, addressOfEmbeds } from '#lib/addresses.ts';
import { bindPlain } from '#lib/bind.ts';
import type { Report } from '#report/report.ts';
import { listEmbedHeights, narrowestFrame, type EmbedHeight } from './embed-size.ts';

/**
 * The code that readers paste into their own page: a frame that reserves the space of the figure, and a script that fits its height, for
 * hosts that allow scripts. `site` is the address of this site, as in `Astro.site`.
 */
export function renderEmbedCode(report: Report, id: string, site: URL): string {
  return `${renderFrame(report, id, site, 'fluid')}\n<script>${fitHeights(report.identity.package, new URL(addressOfEmbeds, site).href)}</script>`;
}

/** The frame alone, at most 640 px wide, for hosts that remove scripts. */
export function renderPlainFrame(report: Report, id: string, site: URL): string {
  return renderFrame(report, id, site, 'fixed');
}

/** Width in px for hosts that require one. */
export const embedWidth = 640;

function renderFrame(report: Report, id: string, site: URL, fit: 'fluid' | 'fixed'): string {
  const src = new URL(addressesOfFigure(id).embed, site);
  const title = bindPlain(report, report.figures.get(id)!.spec.finding);
  const heights = listEmbedHeights(report, id);
  const [highest, wide] = [Math.max(...heights.map(({ height }) => height)), heights.at(-1)!.height];
  // A host that removes styles keeps the attributes: for a fixed frame its size, for any other the height that is always enough.
  const size = fit === 'fluid' ? `width="100%" height="${highest}"` : `width="${embedWidth}" height="${wide}"`;
  const frame = `<iframe src="${escapeXml(src.href)}" title="${escapeXml(title)}" ${size} style="border:0;width:100%;height:${toHeight(heights)}" loading="lazy"></iframe>`;
  return `<div style="${wrapper}${fit === 'fluid' ? '' : `;max-width:${embedWidth}px`}">${frame}</div>`;
}

/**
 * The frame's height depends on the width of this box, so the box cannot take its width from what is in it. Where a host shrinks to fit its
 * content, it says how wide it wants to be (as wide as browsers make a frame of unknown size), and everywhere how wide it must be.
 */
const wrapper = `container-type:inline-size;contain-intrinsic-inline-size:300px;box-sizing:border-box;width:100%;min-width:${narrowestFrame}px`;

/**
 * The largest of the heights at a width, in CSS: each drops so steeply beyond its range that it is a step. A height that is lower than
 * those of narrower frames needs no lower end, nor does the last one an upper end.
 */
function toHeight(heights: EmbedHeight[]): string {
  const steps = heights.map(({ from, height }, index) => {
    const next = heights[index + 1];
    const rises = heights.slice(0, index).some((narrower) => narrower.height < height);
    const ends = [...(next === undefined ? [] : [`(${next.from}px - 100cqw)*9999`]), ...(rises ? [`(100cqw - ${from - 1}px)*9999`] : [])];
    return ends.length === 0 ? `${height}px` : `min(${[`${height}px`, ...ends].join(',')})`;
  });
  return `max(${steps.join(',')})`;
}

/**
 * Changes only the frame that sent the message, and only if it shows an embed of this site. A frame without a width is hidden, and what it
 * says then is the height of a column of letters.
 */
function fitHeights(source: string, embeds: string): string {
  return (
    `addEventListener('message',function(e){if(e.data&&e.data.source==='${source}'&&e.data.height>0)` +
    `document.querySelectorAll('iframe[src^="${embeds}"]').forEach(function(f){` +
    "if(f.contentWindow===e.source&&f.clientWidth>0)f.style.height=Math.ceil(e.data.height)+'px'})})"
  );
}
