/** The context that plugins draw on. The recording context alone knows marks; on a canvas the calls are absent, hence `ctx.beginMark?.(…)`. */
export type FigureContext = CanvasRenderingContext2D & MarkChannel;

/** All that is drawn between the two calls belongs to one cell; the first shape is its mark. */
interface MarkChannel {
  beginMark?(mark: { cell: string; role: MarkRole }): void;
  endMark?(): void;
}

export type MarkRole = 'column' | 'bar' | 'point' | 'reference';
