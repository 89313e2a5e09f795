/**
 * The context that plugins draw on. Only the recording context has the methods for groups; a canvas does not, hence `ctx.beginMark?.(…)`.
 */
export type FigureContext = CanvasRenderingContext2D & MarkChannel;

/** Everything drawn until `endGroup` belongs together. */
interface MarkChannel {
  /** A group that belongs to one cell; the first shape is its mark. */
  beginMark?(mark: { cell: string; role: MarkRole }): void;
  beginGroup?(attributes: Record<string, string | number>): void;
  endGroup?(): void;
}

export type MarkRole = 'column' | 'bar' | 'point' | 'reference';
