import { sayFrom } from '#words/say-from.ts';
import { fitAcross, fitWithoutNumbers } from './fit-across.ts';
import type { FigureModel } from './figure-model.ts';
import { toJoins } from './joins.ts';
import { toFrame, type Base, type FigureLayout } from './layout-base.ts';
import { toLabel } from './mark-labels.ts';
import { getObstacles, toMarks } from './marks.ts';
import { lineHeight, placeLabels, toBlock } from './place-labels.ts';
import { layoutRows } from './rows-layout.ts';
import { wrapText } from './text-lines.ts';
import { roomFor } from './text-metrics.ts';
import { textStyles } from './theme.ts';

/** One row per category, with a horizontal value axis. */
export function layoutAcross(model: FigureModel, base: Base, wanted?: number): FigureLayout {
  const { width, keyHeight } = base;
  const rows = layoutRows(model, base);
  const ends = fitAcross(model, base, rows.labelWidth);
  const [left, right] = ends ?? fitWithoutNumbers(base, rows.labelWidth);
  const notes = base.isNoted ? wrapText(sayFrom(model.words, 'drawing.dropped'), width - 2, 'axis') : [];
  const foot = 8 + lineHeight + notes.length * lineHeight;
  const least = keyHeight + rows.top + rows.height * model.categories.length + foot;
  const height = wanted ?? least;
  // Space saved by a shorter key goes above the rows, so that they do not move.
  const area = { left, right, top: keyHeight + rows.top + height - least, bottom: height - foot };
  const frame = toFrame(model, base, 'x', area);
  const marks = toMarks(model, frame);
  const wantedLabels = marks.map((mark) => toLabel(mark, { model, frame, width, named: false }));
  const bounds = { left: rows.labelWidth, right: width, top: 0, bottom: height };
  const labels = placeLabels(
    wantedLabels.flatMap((label) => label ?? []),
    { obstacles: marks.flatMap(getObstacles), lines: [] },
    bounds,
  );
  const dropped = labels.filter((label) => label === undefined).length;
  return {
    ...base,
    ...frame,
    axis: { ...base.axis, labels: thinOut(base.axis.labels, base.axis.ticks.map(frame.toValue)) },
    height,
    marks,
    joins: toJoins(model, marks),
    labels,
    dropped,
    isWhole: true,
    periods: [],
    periodsTop: height,
    rows: rows.rows,
    breaks: [],
    bandTop: keyHeight,
    seriesBreaks: [],
    gaps: [],
    runs: [],
    foot:
      notes.length === 0
        ? []
        : [
            {
              block: toBlock(
                notes.map((text) => ({ text, style: 'axis' })),
                0,
                { bottom: height },
                'left',
              ),
              dropped,
            },
          ],
  };
}

/** As many numbers along an axis as do not touch: all, every second one, and so on; always the last. */
function thinOut(labels: string[], places: number[]): string[] {
  const halves = labels.map((label) => roomFor(label, textStyles.axis) / 2);
  const steps = labels.map((_, index) => index + 1);
  const step = steps.find((each): boolean => {
    const kept = labels.flatMap((_, index) => ((labels.length - 1 - index) % each === 0 ? [index] : []));
    return kept.slice(1).every((index, at) => places[index]! - halves[index]! > places[kept[at]!]! + halves[kept[at]!]! + 6);
  });
  return labels.map((label, index) => ((labels.length - 1 - index) % (step ?? 1) === 0 ? label : ''));
}
