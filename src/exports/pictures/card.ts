import { bindPlain } from '#lib/bind.ts';
import { typeset } from '#words/typeset.ts';
import { makersOfFigure } from '#lib/cite.ts';
import { formatDate } from '#lib/format.ts';
import { palette } from '#figures/palette.ts';
import { subtitleOf } from '#figures/subtitle.ts';
import type { Figure, Report } from '#report/report.ts';
import { drawForRoom } from './draw-content.ts';
import { renderDocument } from './picture.ts';
import { renderLine, renderLines, wrapLines, type Block, type Face } from './text.ts';
import { say } from '#lib/say.ts';

/**
 * The preview picture of a link to a figure, 1200 × 630 px as usual for the Open Graph protocol: words on the left, the drawing on the
 * right, large enough to read at half the size.
 */
export function renderCard(report: Report, id: string): string {
  const figure = report.figures.get(id)!;
  const { spec, number } = figure;
  const foot = [...listMakers(report, figure), `${formatDate(report.identity.edition)}, ${report.identity.licence.data}`];
  const footTop = 590 - foot.length * 26;
  const block = fitWords(bindPlain(report, spec.finding), subtitleOf(report, spec), footTop - 14);
  if (!block) throw new Error(`The finding of figure "${id}" is too long for its card: make it shorter.`);
  let body = [0, 4].map((y) => `<path d="M${margin} ${margin + y + 0.5}H${1200 - margin}" stroke="${palette.ink}"/>`).join('');
  body += renderLine(typeset(report.identity.title), margin, margin + 48, { ...title, size: 27 });
  body += renderLine(say(report, 'figure.name', { number }), margin, 172, accent);
  body += block.body + renderLines(foot, margin, footTop, small).body;
  const { scale, ...content } = drawForRoom(report, figure, room);
  const x = 1200 - margin - content.width * scale;
  const y = room.top + (room.height - content.height * scale) / 2;
  body += `<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})">${content.body}</g>`;
  return renderDocument(report, figure, body, { width: 1200, height: 630 });
}

/**
 * The makers of the numbers, by the short names that some have, "(MoC)", on three lines at most; a figure of words names its sources on its
 * page.
 */
function listMakers(report: Report, { spec }: Figure): string[] {
  const makers = makersOfFigure(report, spec.id);
  if (makers.length === 0) return [say(report, 'picture.sources-on-page')];
  const names = makers.map((maker) => /\((\w+)\)$/.exec(maker)?.[1] ?? maker);
  const choices = names.map((_, index) => {
    const [shown, left] = [names.slice(0, names.length - index), index];
    return wrapLines(
      left === 0
        ? say(report, 'picture.data', { makers: shown.join('; ') })
        : say(report, 'picture.data-of-more', { makers: shown.join('; '), number: left }),
      words,
      small,
    );
  });
  return choices.find((lines) => lines.length <= 3) ?? [say(report, 'picture.makers-on-page')];
}

/** Finding and subtitle in the largest size at which both end above the foot. */
function fitWords(finding: string, subtitle: string, most: number): Block | undefined {
  for (const size of [46, 42, 38, 34, 31, 28, 25, 22]) {
    const [large, below] = [
      { ...title, size },
      { ...quiet, size: Math.min(quiet.size, size * 0.6) },
    ];
    const heading = renderLines(wrapLines(finding, words, large), margin, 186, large);
    const rest = renderLines(wrapLines(subtitle, words, below), margin, heading.bottom + 12, below);
    if (rest.bottom <= most) return { body: heading.body + rest.body, bottom: rest.bottom };
  }
  return undefined;
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}

const margin = 56;
/** Width of the words. */
const words = 400;
const room = { top: 92, width: 660, height: 490 };
const title: Face = { family: 'serif', size: 46, weight: 700, fill: palette.ink, leading: 1.14 };
const quiet: Face = { family: 'sans', size: 23, weight: 400, fill: palette.muted, leading: 1.3 };
const small: Face = { ...quiet, size: 20 };
const accent: Face = { ...quiet, weight: 600, fill: palette.accent };
