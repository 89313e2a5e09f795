import { qualifierWords, statusWords } from '#lib/format.ts';
import { sayFrom } from '#words/say-from.ts';
import type { Status } from '#schemas/observation.ts';
import type { Panel } from './axis.ts';
import type { FigureModel, FigureSeries } from './figure-model.ts';
import { roomFor } from './text-metrics.ts';
import { textStyles } from './theme.ts';

/** The entries of the key: only what occurs, and makers only if no label names them. */
export function toKeyEntries(model: FigureModel, { wide, panel }: { wide: boolean; panel: Panel }): Swatch[] {
  // A series that a reader switched off has no points.
  const shown = model.series.filter((series) => series.points.length > 0);
  const main = shown.filter((series) => series.role === 'main');
  const makers = (model.kind === 'points' && !wide) || (model.kind === 'line' && main.length > 1) ? main.map(toMakerEntry) : [];
  const swatch = model.kind === 'bars' || (model.kind === 'columns' && panel === 'linear') ? 'block' : 'marker';
  const statuses =
    model.kind === 'pairs'
      ? main.flatMap((series) => toStatusEntries([series], `${series.label}, `, swatch))
      : toStatusEntries(main, '', swatch);
  const references = shown.filter((series) => series.role === 'reference').map((series) => toReferenceEntry(series, model));
  // Makers in the first row, statuses in the next.
  if (makers.length > 0 && statuses[0]) statuses[0].newRow = true;
  return [...makers, ...statuses, ...references, ...toBoundEntries(model)];
}

/** Positions entries in rows from the left; also returns the height of the key, in px. */
export function layoutKey(swatches: Swatch[], width: number): { entries: KeyEntry[]; height: number } {
  let [x, row] = [0, 0];
  const entries = swatches.map((swatch) => {
    const room = swatchWidth + roomFor(swatch.text, textStyles.axis);
    if (x > 0 && (swatch.newRow === true || x + room > width)) [x, row] = [0, row + 1];
    const entry = { ...swatch, x, y: row * rowHeight + rowHeight / 2 };
    x += Math.ceil(room) + 14;
    return entry;
  });
  return { entries, height: entries.length === 0 ? 0 : (row + 1) * rowHeight + 8 };
}

export const swatchWidth = 19;
const rowHeight = 20;

function toStatusEntries(series: FigureSeries[], prefix: string, shape: 'block' | 'marker'): Swatch[] {
  const present = new Set(series.flatMap((each) => each.points.map((point) => point.status)));
  const first = series[0];
  return (Object.keys(statusWords) as Status[]).flatMap((status) =>
    present.has(status) && first ? [{ kind: shape, status, series: first, text: prefix + statusWords[status] }] : [],
  );
}

function toMakerEntry(series: FigureSeries): Swatch {
  return { kind: 'maker', status: 'estimate', series, text: series.short };
}

function toReferenceEntry(series: FigureSeries, model: FigureModel): Swatch {
  const words = [...new Set(series.points.map((point) => statusWords[point.status]))];
  return {
    kind: 'marker',
    status: series.points[0]?.status ?? 'reported',
    series,
    text: `${series.short}, ${words.join(` ${sayFrom(model.words, 'drawing.or')} `)}`,
  };
}

function toBoundEntries(model: FigureModel): Swatch[] {
  const points = model.series.flatMap((series) => series.points);
  const series = model.series[0];
  return (['at-least', 'at-most'] as const).flatMap((qualifier) =>
    series && points.some((point) => point.qualifier === qualifier)
      ? [
          {
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

export interface Swatch {
  kind: 'block' | 'marker' | 'maker' | 'bound';
  status: Status;
  series: FigureSeries;
  text: string;
  inward?: boolean;
  newRow?: boolean;
}

export interface KeyEntry extends Swatch {
  x: number;
  /** Middle of the entry. */
  y: number;
}
