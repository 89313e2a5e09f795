import { bindPlain } from '#lib/bind.ts';
import { typeset } from '#words/typeset.ts';
import { addressesOfFigure } from '#lib/addresses.ts';
import { makersOfFigure, nameSource, sourcesOfFigure } from '#lib/cite.ts';
import { formatDate } from '#lib/format.ts';
import { buildFigureModel } from '#figures/build-figure-model.ts';
import { describeFigure } from '#figures/describe.ts';
import { findDataLicence } from '#lib/licence.ts';
import { subtitleOf } from '#figures/subtitle.ts';
import { palette } from '#figures/palette.ts';
import { escapeXml } from '#figures/svg-nodes.ts';
import { once } from '#report/once.ts';
import type { Figure, Report } from '#report/report.ts';
import { drawContent } from './draw-content.ts';
import { renderLine, renderLines, wrapLines, type Face } from './text.ts';
import { say } from '#lib/say.ts';

/** `figure.svg`: a figure with everything that it needs outside the site: finding, notes, makers, sources, licence, edition. */
export const renderPicture = once((report: Report, id: string): Picture => {
  const figure = report.figures.get(id)!;
  const { spec, number } = figure;
  const { identity } = report;
  let body = `<path d="M${margin} ${margin - 0.5}h${inner}" stroke="${palette.ink}"/>`;
  let top = margin + 12;
  const write = (text: string, face: Face, indent = 0): void => {
    // In a font that replaces ours a line may reach into the margin.
    const block = renderLines(wrapLines(text, inner + margin - 4 - indent, face, 'any'), margin + indent, top, face);
    body += block.body;
    top = block.bottom;
  };
  body +=
    renderLine(say(report, 'figure.name', { number }), margin, top + 13, accent) +
    renderLine(typeset(identity.title), width - margin, top + 13, quiet, 'end');
  top += 26;
  write(bindPlain(report, spec.finding), title);
  top += 4;
  write(subtitleOf(report, spec), quiet);
  top += 18;
  const content = drawContent(report, figure);
  body += `<g transform="translate(${margin} ${top})">${content.body}</g>`;
  top += content.height + 20;
  if ('structure' in spec) {
    write(bindPlain(report, report.structures.get(spec.structure)!.note), quiet);
    top += 8;
  }
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
});

/**
 * A complete SVG file on paper, with the figure's name and description as a text alternative. ImageMagick paints strokes that nobody asked
 * for, unless the root has none.
 */
export function renderDocument(report: Report, { spec, ...figure }: Figure, body: string, size: { width: number; height: number }): string {
  const { width, height } = size;
  const description = 'scale' in spec ? describeFigure(buildFigureModel(report, { ...figure, spec })) : subtitleOf(report, spec);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${spec.id}-title ${spec.id}-description" xml:lang="${report.identity.language}" ` +
    `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" stroke="none">` +
    `<title id="${spec.id}-title">${escapeXml(bindPlain(report, spec.finding))}</title>` +
    `<desc id="${spec.id}-description">${escapeXml(description)}</desc>${renderMetadata(report, bindPlain(report, spec.finding))}` +
    `<path d="M0 0h${width}v${height}h${-width}z" fill="${palette.paper}"/>${body}</svg>\n`
  );
}

/**
 * Metadata for programs that manage pictures: title, publisher and licence (https://www.w3.org/TR/SVG2/metadata.html,
 * https://creativecommons.org/ns).
 */
function renderMetadata(report: Report, title: string): string {
  const licence = findDataLicence(report);
  const { publisher } = report.identity;
  const fields = [
    `<dc:title>${escapeXml(title)}</dc:title>`,
    publisher && `<dc:publisher>${escapeXml(publisher.name)}</dc:publisher>`,
    `<dc:rights>${escapeXml(report.identity.licence.data)}</dc:rights>`,
    licence && `<cc:license rdf:resource="${escapeXml(licence.url)}"/>`,
  ];
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    `xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about="">${fields.filter(Boolean).join('')}</cc:Work></rdf:RDF></metadata>`
  );
}

/** The makers of the numbers, their sources, and the terms of use. */
function listCredits(report: Report, { spec }: Figure): string[] {
  const { identity } = report;
  const makers = makersOfFigure(report, spec.id);
  const sources = [...new Set(sourcesOfFigure(report, spec.id).map((id) => nameSource(report.sources.get(id)!)))];
  const address = identity.site && new URL(addressesOfFigure(spec.id).page, identity.site).href;
  return [
    ...(makers.length > 0 ? [`${say(report, 'picture.data', { makers: makers.join('; ') })}.`] : []),
    say(report, 'picture.sources', { count: sources.length, sources: sources.join('; ') }),
    [
      say(report, 'picture.edition', { title: typeset(identity.title), month: formatDate(identity.edition) }),
      `${[identity.licence.data, findDataLicence(report)?.url].filter(Boolean).join(', ')}.`,
      address,
    ]
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
