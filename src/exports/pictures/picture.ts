import { bindPlain, typeset } from '#lib/bind.ts';
import { addressesOfFigure } from '#lib/addresses.ts';
import { cellsOfFigure, nameSource, sourcesOfFigure } from '#lib/cite.ts';
import { formatDate } from '#lib/format.ts';
import { buildFigureModel } from '#figures/build-figure-model.ts';
import { describeFigure } from '#figures/describe.ts';
import { subtitleOf } from '#figures/subtitle.ts';
import { escapeXml } from '#figures/svg-nodes.ts';
import type { Figure, Report } from '#report/report.ts';
import { drawContent } from './draw-content.ts';
import { palette } from './palette.ts';
import { renderLine, renderLines, wrapLines, type Face } from './text.ts';

/** `figure.svg`: a figure with everything that it needs away from the site: finding, notes, makers, sources, licence, edition. */
export function renderPicture(report: Report, id: string): Picture {
  const figure = report.figures.get(id)!;
  const { spec, number } = figure;
  const { identity } = report;
  let body = `<path d="M${margin} ${margin - 0.5}h${inner}" stroke="${palette.ink}"/>`;
  let top = margin + 12;
  const write = (text: string, face: Face, indent = 0): void => {
    const block = renderLines(wrapLines(text, inner - indent, face), margin + indent, top, face);
    body += block.body;
    top = block.bottom;
  };
  body +=
    renderLine(`Figure ${number}`, margin, top + 13, accent) + renderLine(typeset(identity.title), width - margin, top + 13, quiet, 'end');
  top += 26;
  write(bindPlain(report, spec.finding), title);
  top += 4;
  write(subtitleOf(report, spec), quiet);
  top += 18;
  const content = drawContent(report, figure, 'wide');
  body += `<g transform="translate(${margin} ${top})">${content.body}</g>`;
  top += content.height + 20;
  for (const [index, note] of spec.notes.entries()) {
    body += renderLine(String(index + 1), margin, top + 13, { ...quiet, weight: 600 });
    write(bindPlain(report, note), quiet, 16);
    top += 3;
  }
  top += 8;
  for (const line of listCredits(report, figure)) {
    write(line, quiet);
    top += 3;
  }
  body += `<path d="M${margin} ${top + 8.5}h${inner}" stroke="${palette.ink}"/>`;
  const height = top + margin;
  return { svg: renderDocument(report, figure, body, { width, height }), width, height };
}

/** A whole SVG file on paper, with the figure's name and description for those who cannot see it. */
export function renderDocument(report: Report, { spec, ...figure }: Figure, body: string, size: { width: number; height: number }): string {
  const { width, height } = size;
  const description = 'scale' in spec ? describeFigure(buildFigureModel(report, { ...figure, spec })) : subtitleOf(report, spec);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" xml:lang="${report.identity.language}" ` +
    `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none">` +
    `<title id="title">${escapeXml(bindPlain(report, spec.finding))}</title><desc id="description">${escapeXml(description)}</desc>` +
    `<path d="M0 0h${width}v${height}h${-width}z" fill="${palette.paper}"/>${body}</svg>\n`
  );
}

/** Who made the numbers, where they come from, who may use them how. */
function listCredits(report: Report, { spec }: Figure): string[] {
  const { identity } = report;
  const makers = [...new Set(cellsOfFigure(report, spec.id).map(({ series }) => series.maker ?? 'maker not known'))];
  const sources = [...new Set(sourcesOfFigure(report, spec.id).map((id) => nameSource(report.sources.get(id)!)))];
  const address = identity.site && new URL(addressesOfFigure(spec.id).page, identity.site).href;
  return [
    ...(makers.length > 0 ? [`Data: ${makers.join('; ')}.`] : []),
    `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`,
    [`${typeset(identity.title)}, edition of ${formatDate(identity.edition)}. ${identity.licence.data}.`, address]
      .filter(Boolean)
      .join(' '),
  ];
}

const width = 640;
const margin = 32;
const inner = width - 2 * margin;
const quiet: Face = { family: 'sans', size: 13, weight: 400, fill: palette.muted, leading: 1.35 };
const accent: Face = { ...quiet, weight: 600, fill: palette.accent };
const title: Face = { family: 'serif', size: 23, weight: 700, fill: palette.ink, leading: 1.2 };

export interface Picture {
  svg: string;
  /** In px. */
  width: number;
  height: number;
}
