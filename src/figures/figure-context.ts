/**
 * The context that plugins draw on. Only the recording context has the methods for marks; a canvas does not, hence `ctx.beginMark?.(…)`.
 */
export type FigureContext = CanvasRenderingContext2D & MarkChannel;

/** Everything drawn between the two calls belongs to one cell; the first shape is its mark. */
interface MarkChannel {
  beginMark?(mark: { cell: string; role: MarkRole }): void;
  endMark?(): void;
}

export type MarkRole = 'column' | 'bar' | 'point' | 'reference';
