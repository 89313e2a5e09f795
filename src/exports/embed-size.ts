import { buildFigureModel } from '#figures/build-figure-model.ts';
import { layoutFigure } from '#figures/layout.ts';
import { drawingWidths } from '#figures/drawing-widths.ts';
import { subtitleOf } from '#figures/subtitle.ts';
import { roomFor } from '#figures/text-metrics.ts';
import { bindPlain } from '#lib/bind.ts';
import { listChangesOfFigure } from '#lib/changes.ts';
import { nameSource, sourcesOfFigure } from '#lib/cite.ts';
import { once } from '#report/once.ts';
import type { Report } from '#report/report.ts';
import type { Structure } from '#schemas/structure.ts';

/**
 * Heights in px that show an embedded figure completely when no script sets its height, each for frames from a certain width, narrowest
 * first. Computed from the text as it would wrap, with slack for another font.
 */
export const listEmbedHeights = once((report: Report, id: string): EmbedHeight[] => {
  const heights = steps.map((from, index) => {
    const to = steps[index + 1] ?? 800;
    const widths = [from, (from + to) / 2, to - 1];
    return { from, height: Math.ceil((Math.max(...widths.map((width) => heightAt(report, id, width))) + spare) / 10) * 10 };
  });
  return heights.filter(({ height }, index) => height !== heights[index - 1]?.height);
});

/** Between the edge of the frame and the figure. */
const padding = 16;

/** From this width the wide drawing is shown. */
const wideDrawing = 560;

/** The code to paste makes no frame narrower than this, in px: a narrower one would be a column of words. */
export const narrowestFrame = 240;

/** The last two have room for the wide drawing, and the last also for groups side by side. */
const steps = [narrowestFrame, 280, 320, 360, 400, 440, 520, wideDrawing + 2 * padding, 640 + 2 * padding];

/** Slack for all lines together. */
const spare = 40;

function heightAt(report: Report, id: string, frame: number): number {
  const { spec } = report.figures.get(id)!;
  const width = frame - 2 * padding;
  const notes = spec.notes.map((note) => paragraph(bindPlain(report, note), width - 20));
  const sources = sourcesOfFigure(report, id).map((source) => nameSource(report.sources.get(source)!));
  const captions = [
    sum(notes) + 6 * notes.length,
    ...('cells' in spec || 'projections' in spec ? [line] : []),
    paragraph(`Sources ${sources.join(', ')}`, width),
    width < wideDrawing ? 2 * line + 40 : line + 14,
  ];
  const marks = listChangesOfFigure(report, id).map(({ text }) => paragraph(text, width) + 8);
  const head =
    15 + sum(marks) + 12 + countLines(bindPlain(report, spec.finding), width, 28) * 26 + paragraph(subtitleOf(report, spec), width) + 20;
  return 64 + head + heightOfDrawing(report, id, width) + sum(captions) + 12 * captions.length;
}

function heightOfDrawing(report: Report, id: string, width: number): number {
  const { spec, ...figure } = report.figures.get(id)!;
  if ('structure' in spec) return heightOfStructure(report, report.structures.get(spec.structure)!, width);
  if ('milestones' in spec) return heightOfTimeline(report, spec.milestones, width);
  const model = buildFigureModel(report, { spec, ...figure });
  const [drawn, most] = width >= wideDrawing ? [drawingWidths.wide, 576] : [drawingWidths.narrow, 448];
  const panels = model.panels.map((panel) => (layoutFigure(model, { width: drawn, panel }).height * Math.min(width, most)) / drawn);
  return sum(panels) + (panels.length - 1) * (paragraph('x'.repeat(80), width) + 36);
}

function heightOfTimeline(report: Report, ids: string[], width: number): number {
  const column = width - Math.min(144, width * 0.34) - 26;
  const rows = ids.map((id) => {
    const { event, reference, dateNote, claim } = report.milestones.get(id)!;
    const words = `Announcement. ${bindPlain(report, event)} ${reference ?? ''} ${dateNote ?? ''} Claim ${claim}`;
    return Math.max(2 * line, paragraph(words, column)) + 12;
  });
  return sum(rows) + 50 * new Set(ids.map((id) => report.milestones.get(id)!.date.slice(0, 4))).size;
}

function heightOfStructure(report: Report, structure: Structure, width: number): number {
  const isWide = width >= wideDrawing;
  const plain = (text: string): string => bindPlain(report, text);
  const note = paragraph(plain(structure.note), width) + 32;
  if (structure.type === 'lanes') {
    // A wider fallback font wraps many short texts at once, which needs more than the slack for the whole.
    const inner = ((isWide ? (width - 20) / 2 : width) - 26) * 0.8;
    const lanes = structure.lanes.map(({ steps }) => 50 + sum(steps.map(({ text }) => line + paragraph(plain(text), inner) + 46)));
    return note + (isWide ? Math.max(...lanes) : sum(lanes) + 20 * lanes.length);
  }
  if (structure.type === 'groups') {
    const columns = isWide ? Math.min(structure.groups.length, Math.floor((width + 20) / 220)) : 1;
    const inner = (width - 20 * (columns - 1)) / columns;
    const groups = structure.groups.map(({ items }) => 22 + sum(items.map((item) => line + paragraph(plain(item.note), inner) + 13)));
    const rows = Array.from({ length: Math.ceil(groups.length / columns) }, (_, row) =>
      Math.max(...groups.slice(row * columns, (row + 1) * columns)),
    );
    return note + sum(rows) + 20 * rows.length;
  }
  const inner = isWide ? width / (structure.columns.length + 1) - 12 : width - 12;
  const rows = structure.rows.map(({ label, cells }) => {
    const heights = structure.columns.map(({ id }) => {
      const items = cells[id] ?? [];
      return items.length === 0 ? line : sum(items.map((item) => paragraph(plain(item), inner) + 3));
    });
    const head = paragraph(label, inner);
    return isWide ? Math.max(head, ...heights) + 12 : head + 26 + sum(heights) + (line + 12) * heights.length;
  });
  return note + (isWide ? 100 : 0) + sum(rows);
}

/** Height of a text in the size of the caption. */
function paragraph(text: string, width: number): number {
  return countLines(text, width, 15) * line;
}

function countLines(text: string, width: number, size: number): number {
  let [lines, taken] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const room = roomFor(`${word} `, { size, weight: 400 });
    if (taken > 0 && taken + room > width) [lines, taken] = [lines + 1, 0];
    taken += room;
  }
  return lines;
}

function sum(parts: number[]): number {
  return parts.reduce((whole, part) => whole + part, 0);
}

/** Height of a line of the caption. */
const line = 21;

export interface EmbedHeight {
  /** Width of a frame in px. */
  from: number;
  height: number;
}
