/** Intrinsic widths of the two drawings of a figure, in px. */
export const drawingWidths = { narrow: 328, wide: 576 } as const;
