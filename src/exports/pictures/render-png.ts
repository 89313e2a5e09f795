import { bindPlain } from '#lib/bind.ts';
import { typeset } from '#words/typeset.ts';
import { formatDate } from '#lib/format.ts';
import type { Report } from '#report/report.ts';
import { renderCard } from './card.ts';
import { renderPicture } from './picture.ts';
import { toPng } from './to-png.ts';
import type { PngWords } from './write-png.ts';

/** `figure.png` and `figure-2x.png`: the SVG picture of a figure, with `scale` dots per px. */
export function renderPicturePng(report: Report, id: string, scale: 1 | 2): Promise<Uint8Array<ArrayBuffer>> {
  return toPng(renderPicture(report, id).svg, scale, describe(report, id));
}

/** `card.png`: the preview picture of a link to a figure. */
export function renderCardPng(report: Report, id: string): Promise<Uint8Array<ArrayBuffer>> {
  return toPng(renderCard(report, id), 1, describe(report, id));
}

function describe(report: Report, id: string): PngWords {
  const { title, edition, publisher, licence } = report.identity;
  const whole = `${typeset(title)}, edition of ${formatDate(edition)}`;
  return {
    title: bindPlain(report, report.figures.get(id)!.spec.finding),
    copyright: [publisher?.name, whole, licence.data].filter(Boolean).join(', '),
  };
}
