import { qualifierWords, statusWords } from '#lib/format.ts';
import type { Status } from '#schemas/observation.ts';
import type { Panel } from './axis.ts';
import type { FigureModel, FigureSeries } from './figure-model.ts';
import { comparesMakers } from './markers.ts';
import { wrapText } from './text-lines.ts';
import { lineHeight } from './place-labels.ts';
import { roomFor } from './text-metrics.ts';
import { textStyles } from './theme.ts';

/** The entries of the key: only what occurs, and makers only if no label names them. */
export function toKeyEntries(model: FigureModel, { named, panel }: { named: boolean; panel: Panel }): Swatch[] {
  // A series that a reader switched off has no points.
  const shown = model.series.filter((series) => series.points.length > 0);
  const main = shown.filter((series) => series.role === 'main');
  const others = shown.filter((series) => series.role === 'reference');
  const makers = comparesMakers(model) && !named ? main.map(toMakerEntry) : [];
  const swatch = model.kind === 'bars' || (model.kind === 'columns' && panel === 'linear') ? 'block' : 'marker';
  const statuses =
    model.kind === 'pairs'
      ? main.flatMap((series) => toStatusEntries([series], swatch, series.label))
      : toStatusEntries(main, swatch, others.length > 0 ? main[0]?.short : undefined);
  const references = others.flatMap((series) => toStatusEntries([series], 'marker', series.short));
  // Makers in the first row, statuses in the next.
  if (makers.length > 0 && statuses[0]) statuses[0].newRow = true;
  return [...makers, ...statuses, ...references, ...toBoundEntries(model), ...toRangeEntries(model)];
}

/** Positions entries in rows from the left, long ones on several lines; also returns the height of the key, in px. */
export function layoutKey(swatches: Swatch[], width: number): { entries: KeyEntry[]; height: number } {
  let [x, top, bottom] = [0, 0, 0];
  const entries = swatches.map((swatch): KeyEntry => {
    const lines = wrapText(swatch.text, width - swatchWidth, 'axis');
    const room = swatchWidth + Math.max(...lines.map((line) => roomFor(line, textStyles.axis)));
    if (x > 0 && (swatch.newRow === true || x + room > width)) [x, top] = [0, bottom];
    const entry = { ...swatch, lines, x, y: top + rowHeight / 2 };
    bottom = Math.max(bottom, top + rowHeight + (lines.length - 1) * lineHeight);
    x += Math.ceil(room) + 14;
    return entry;
  });
  return { entries, height: entries.length === 0 ? 0 : bottom + 8 };
}

export const swatchWidth = 19;
const rowHeight = 20;

/** The statuses of some series; with `maker`, the series is one whose marks the key names as well. */
function toStatusEntries(series: FigureSeries[], kind: Swatch['kind'], maker?: string): Swatch[] {
  const present = new Set(series.flatMap((each) => each.points.map((point) => point.status)));
  const first = series[0];
  return (Object.keys(statusWords) as Status[]).flatMap((status) =>
    present.has(status) && first ? [toStatusEntry(first, status, kind, maker)] : [],
  );
}

function toStatusEntry(series: FigureSeries, status: Status, kind: Swatch['kind'], maker?: string): Swatch {
  const of = `status:${status}`;
  const text = statusWords[status];
  return maker === undefined
    ? { of, kind, status, series, text }
    : { of: `series:${series.id} ${of}`, kind, status, series, text: `${maker}, ${text}` };
}

function toMakerEntry(series: FigureSeries): Swatch {
  return { of: `series:${series.id}`, kind: 'maker', status: 'estimate', series, text: series.short };
}

function toBoundEntries(model: FigureModel): Swatch[] {
  const points = model.series.flatMap((series) => series.points);
  const series = model.series[0];
  return (['at-least', 'at-most'] as const).flatMap((qualifier) =>
    series && points.some((point) => point.qualifier === qualifier)
      ? [
          {
            of: `qualifier:${qualifier}`,
            kind: 'bound' as const,
            status: 'actual' as const,
            series,
            text: qualifierWords[qualifier].trim(),
            inward: qualifier === 'at-most',
          },
        ]
      : [],
  );
}

function toRangeEntries({ ranges, series }: FigureModel): Swatch[] {
  const isShown = series.some(({ points }) => points.some(({ interval }) => interval));
  return isShown ? [{ of: 'interval', kind: 'range', status: 'actual', series: series[0]!, text: ranges }] : [];
}

export interface Swatch {
  /** What it explains, e.g. "status:estimate". */
  of: string;
  kind: 'block' | 'marker' | 'maker' | 'bound' | 'range';
  status: Status;
  series: FigureSeries;
  text: string;
  inward?: boolean;
  newRow?: boolean;
}

export interface KeyEntry extends Swatch {
  lines: string[];
  x: number;
  /** Middle of its first line. */
  y: number;
}
