import type { FigureBreak, FigureModel } from './figure-model.ts';
import type { Frame } from './layout-base.ts';
import type { Mark } from './marks.ts';
import { lineHeight, moveInside, overlap, toBlock } from './place-labels.ts';
import type { Block, Box, Label, TextLine } from './place-labels.ts';
import { wrapText } from './text-lines.ts';

/** The reasons of the breaks of a whole drawing, in a band above it: below one another where they would touch a reason or a zigzag. */
export function layoutBand(model: FigureModel, toPlace: Frame['toPlace'], width: number): Band {
  const placed: BandBreak[] = [];
  const breaks = model.breaks.filter(({ series }) => series === undefined).toSorted((one, other) => one.place - other.place);
  for (const { place, label } of breaks) {
    const x = Math.round(toPlace(place));
    const lines: TextLine[] = wrapText(label, width * 0.6, 'axis').map((text) => ({ text, style: 'axis' }));
    const choices = [0, 1, 2, 3, 4, 5].flatMap((row) => {
      const edge = { top: row * lineHeight };
      return [toBlock(lines, x, edge, 'center'), toBlock(lines, x - 4, edge, 'left'), toBlock(lines, x + 4, edge, 'right')];
    });
    const free = choices
      .map((block) => ({ x, label: moveInside(block, { left: 0, right: width }) }))
      .find((choice) => placed.every((other) => !touch(choice, other)));
    // Without room for the reason, the description still has it.
    placed.push(free ?? { x, label: toBlock([], x, { top: 0 }, 'center') });
  }
  return { breaks: placed, height: placed.length === 0 ? 0 : Math.max(...placed.map(({ label }) => label.box.bottom)) + 4 };
}

/** Breaks of one of several series: short zigzags between its points, with possible positions for their reasons. */
export function toSeriesBreaks(model: FigureModel, frame: Frame, marks: Mark[]): SeriesBreak[] {
  return model.breaks.flatMap((one) => {
    const own = marks.filter(({ series }) => series.id === one.series);
    const isBefore = ({ point }: Mark): boolean => model.categories[point.at]!.place < one.place;
    const [before, after] = [own.findLast(isBefore), own.find((mark) => !isBefore(mark))];
    return before && after ? [toSeriesBreak(one, before, after, frame)] : [];
  });
}

function toSeriesBreak({ place, label }: FigureBreak, before: Mark, after: Mark, frame: Frame): SeriesBreak {
  const x = Math.round(frame.toPlace(place));
  const share = (x - before.x) / (after.x - before.x);
  const y = Math.round(before.y + share * (after.y - before.y));
  const lines: TextLine[] = [before.series.short, label].map((text) => ({ text, style: 'axis' }));
  const candidates = [0, -10, 10, -20, 20].flatMap((dy) => [
    toBlock(lines, x - 8, { middle: y + dy }, 'right'),
    toBlock(lines, x + 8, { middle: y + dy }, 'left'),
  ]);
  return { box: { left: x - 3, right: x + 3, top: y - 12, bottom: y + 12 }, label: { candidates, rank: 0 } };
}

/** True if two reasons overlap, or the zigzag below one crosses the other. */
function touch(one: BandBreak, other: BandBreak): boolean {
  const crosses = (from: BandBreak, { label: { box } }: BandBreak): boolean =>
    box.bottom > from.label.box.bottom && box.left - 5 < from.x && from.x < box.right + 5;
  return overlap(one.label.box, other.label.box) > 0 || crosses(one, other) || crosses(other, one);
}

export interface Band {
  breaks: BandBreak[];
  /** In px; 0 without breaks. */
  height: number;
}

/** A break of the whole drawing: the position of its zigzag, and its reason, from the top of the band. */
export interface BandBreak {
  x: number;
  label: Block;
}

export interface SeriesBreak {
  box: Box;
  label: Label;
}
