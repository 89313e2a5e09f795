import { isBound } from '#lib/is-bound.ts';
import { sayFrom } from '#words/say-from.ts';
import { toShare } from './axis.ts';
import { layoutBand, toSeriesBreaks } from './breaks.ts';
import type { FigureModel, FigurePoint } from './figure-model.ts';
import { toJoinBoxes, toJoins } from './joins.ts';
import { toFrame, type Base, type FigureLayout, type Frame } from './layout-base.ts';
import { isLast, toLabel } from './mark-labels.ts';
import { columnWidth, getObstacles, hasBlocks, toMarks } from './marks.ts';
import { toPeriodTicks } from './period-ticks.ts';
import { lineHeight, placeLabels, toBlock } from './place-labels.ts';
import type { Block, Box, Label, Obstacle } from './place-labels.ts';
import { arrowLength } from './shapes.ts';
import { splitLabel, wrapText } from './text-lines.ts';
import { roomFor } from './text-metrics.ts';
import { textStyles } from './theme.ts';

/** Periods on the horizontal axis. */
export function layoutUpright(model: FigureModel, base: Base, wanted?: number): FigureLayout {
  const { axis, width, keyHeight } = base;
  const plot = getPlotHeight(model, base);
  const left = Math.ceil(Math.max(...axis.labels.map((label) => roomFor(label, textStyles.axis))) + 7);
  const right = width - getRoomRight(model, base);
  // The rest of the layout needs distances along the axis before it knows the height.
  const across = toFrame(model, base, 'y', { left, right, top: 0, bottom: plot });
  const band = layoutBand(model, across.toPlace, width);
  const slot = getSlot(model, across);
  const needs = model.series.flatMap(({ points }) => points.map((point) => getNeeds(point, slot, model, base)));
  const above = Math.max(6, ...needs.map((need) => need.above - (1 - need.share) * plot));
  const below = Math.max(0, ...needs.map((need) => need.below - need.share * plot));
  const top = Math.ceil(keyHeight + band.height + above);
  const periods = toPeriodTicks(model, across.toPlace, [2, width - 2]);
  const isThin = hasBlocks(model, base.panel) && columnWidth(model, across) < 5;
  const strip = isThin && countStatuses(model) > 1 ? stripHeight + 3 : 0;
  const names = Math.ceil(below) + strip + 8 + lineHeight * Math.max(...periods.map(({ lines }) => lines.length)) - 1;
  const foot = layoutFoot(model, base);
  const height = wanted ?? top + plot + names + foot.length * lineHeight;
  const bottom = height - names - foot.length * lineHeight;
  const frame = toFrame(model, base, 'y', { left, right, top, bottom });
  const content = layoutContent(model, { ...base, ...frame, band, floor: bottom + below });
  return {
    ...base,
    ...frame,
    ...content,
    height,
    periods,
    rows: [],
    bandTop: keyHeight,
    breaks: band.breaks,
    foot: foot.map(({ text, isNote }, index) => ({
      block: toBlock([{ text, style: 'axis' }], 0, { top: bottom + names + index * lineHeight }, 'left'),
      dropped: isNote ? content.dropped : '',
    })),
    periodsTop: bottom + Math.ceil(below) + strip,
    runs: strip === 0 ? [] : toRuns(model, frame, bottom + Math.ceil(below) + 3),
  };
}

/** Marks and the texts between them. */
function layoutContent(model: FigureModel, context: Base & Frame & { band: ReturnType<typeof layoutBand>; floor: number }): Content {
  const { width, keyHeight, band, floor, named } = context;
  const marks = toMarks(model, context);
  const joins = toJoins(model, marks);
  const gaps = toGapBlocks(model, context);
  const own = toSeriesBreaks(model, context, marks);
  const zigzags = band.breaks.map(({ x, label }): Box => ({ left: x - 3, right: x + 3, top: keyHeight + label.box.bottom, bottom: floor }));
  const obstacles: Obstacle[] = [
    ...marks.flatMap(getObstacles),
    ...band.breaks.map(({ label: { box } }) => ({ ...box, top: box.top + keyHeight, bottom: box.bottom + keyHeight })),
    ...zigzags,
    ...own.map(({ box }) => box),
    ...gaps.map(({ box }) => box),
    ...toTickBoxes(context),
  ];
  const wanted: (Label | undefined)[] = [
    ...marks.map((mark) => toLabel(mark, { model, frame: context, width, named })),
    ...own.map(({ label }) => label),
  ];
  const given = wanted.flatMap((label) => (label ? [label] : []));
  const placed = placeLabels(given, { obstacles, lines: toJoinBoxes(joins) }, { left: 0, right: width, top: keyHeight, bottom: floor + 2 });
  const blocks = wanted.map((label) => (label ? placed[given.indexOf(label)] : undefined));
  const labels = blocks.slice(0, marks.length);
  const isNamed = (mark: (typeof marks)[number]): boolean => model.kind === 'points' || isLast(mark);
  return {
    marks,
    joins,
    gaps,
    labels,
    dropped: labels.filter((label) => label === undefined).length,
    isWhole: marks.every((mark, index) => labels[index] !== undefined || !isNamed(mark)),
    seriesBreaks: own.map((each, index) => ({ ...each, placed: blocks[marks.length + index] })),
  };
}

/** The words for times without a value, on the axis: an empty space could mean zero. */
function toGapBlocks(model: FigureModel, { toPlace, area }: Frame): Block[] {
  return model.gaps.flatMap(({ from, to }) => {
    const [left, right] = [toPlace(from), toPlace(to)];
    const lines = wrapText(sayFrom(model.words, 'drawing.no-value'), right - left - 4, 'axis').map((text) => ({
      text,
      style: 'axis' as const,
    }));
    const block = toBlock(lines, (left + right) / 2, { bottom: area.bottom - 4 }, 'center');
    return block.box.right - block.box.left <= right - left && lines.length <= 4 ? [block] : [];
  });
}

/** The numbers of the value axis. */
function toTickBoxes({ axis, area, toValue }: Base & Frame): Box[] {
  return axis.ticks.map((tick, index) => {
    const width = roomFor(axis.labels[index]!, textStyles.axis);
    return { left: area.left - 6 - width, right: area.left - 6, top: toValue(tick) - 6, bottom: toValue(tick) + 6 };
  });
}

/** What the drawing says about itself, line by line. */
function layoutFoot(model: FigureModel, { isNoted, width }: Base): { text: string; isNote: boolean }[] {
  const wrap = (text: string, isNote: boolean): { text: string; isNote: boolean }[] =>
    wrapText(text, width - 2, 'axis').map((line) => ({ text: line, isNote }));
  return [
    ...(model.steps === 'uneven' ? wrap(sayFrom(model.words, 'drawing.uneven'), false) : []),
    ...(isNoted ? wrap(sayFrom(model.words, 'drawing.dropped'), true) : []),
  ];
}

/** Where consecutive columns have one status. */
function toRuns(model: FigureModel, frame: Frame, top: number): FigureLayout['runs'] {
  const runs: FigureLayout['runs'] = [];
  for (const { status, at } of model.series[0]?.points ?? []) {
    const { place, length } = model.categories[at]!;
    const [left, right] = [frame.toPlace(place - length / 2), frame.toPlace(place + length / 2)];
    const last = runs.at(-1);
    if (last?.status === status) last.box.right = right;
    else runs.push({ status, box: { left, right, top, bottom: top + stripHeight } });
  }
  return runs;
}

function countStatuses({ series }: FigureModel): number {
  return new Set(series.filter(({ role }) => role === 'main').flatMap(({ points }) => points.map(({ status }) => status))).size;
}

const stripHeight = 6;

/** Px to the right of the axis: for the names of lines at their ends, or half a mark. */
function getRoomRight(model: FigureModel, { named, width }: Base): number {
  if (model.kind === 'columns') return 4;
  if (model.kind === 'points' || !named) return 10;
  const texts = model.series.flatMap(({ short, points }) => [
    roomFor(short, textStyles.name),
    roomFor(points.at(-1)?.label ?? '', textStyles.label),
  ]);
  return Math.ceil(Math.min(width * 0.3, Math.max(...texts)) + 12);
}

function getPlotHeight(model: FigureModel, { wide, panel, named }: Base): number {
  if (model.kind === 'points') return wide ? 300 : 280;
  if (model.kind === 'line' && model.series.length > 1) return wide && named ? 230 : 210;
  if (model.kind === 'line' || panel === 'log') return wide ? 170 : 150;
  return wide ? 210 : 170;
}

/** The smallest distance between two periods, in px. */
function getSlot(model: FigureModel, frame: Frame): number {
  return columnWidth(model, frame) / 0.64;
}

/** Px that the label of a mark needs above or below it, estimated before labels are placed, and its place on the axis. */
function getNeeds(point: FigurePoint, slot: number, model: FigureModel, base: Base): { above: number; below: number; share: number } {
  const arrow = isBound(point) ? arrowLength + 2 : 0;
  const isBlock = hasBlocks(model, base.panel);
  const fits = roomFor(point.label, textStyles.label) <= slot * 1.1;
  const lines = model.kind === 'points' || fits ? 1 : splitLabel(point.label, slot * 1.1).length;
  const room = (isBlock ? 2 : 8) + arrow + lines * lineHeight + 2;
  const isBelow = isBlock && point.value < 0;
  const [low, high] = point.interval ?? [point.value, point.value];
  return { above: isBelow ? 0 : room, below: isBelow ? room : isBlock ? 0 : 8, share: toShare(isBelow ? low : high, base.axis) };
}

type Content = Pick<FigureLayout, 'marks' | 'joins' | 'gaps' | 'labels' | 'dropped' | 'isWhole' | 'seriesBreaks'>;
