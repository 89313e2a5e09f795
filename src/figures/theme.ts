import type { Status } from '#schemas/observation.ts';

/** The three kinds of text in a drawing: printed numbers, names of what is drawn, and everything quiet. */
export const textStyles = {
  label: { size: 12.5, weight: 600, ink: 'ink', className: 'fig-label' },
  name: { size: 12.5, weight: 400, ink: 'ink', className: 'fig-name' },
  axis: { size: 12, weight: 400, ink: 'muted', className: '' },
} as const satisfies Record<string, TextStyle>;

/** The theme of the drawing made at build: colours are the site's custom properties, so that light, dark and forced colours need no second file. */
export const svgTheme: FigureTheme = {
  ink: 'var(--fig-ink)',
  muted: 'var(--fig-muted)',
  rule: 'var(--fig-rule)',
  baseline: 'var(--fig-baseline)',
  paper: 'var(--fig-paper)',
  status: {
    actual: 'var(--s-actual)',
    estimate: 'var(--s-estimate)',
    projection: 'var(--s-projection)',
    target: 'var(--s-target)',
    reported: 'var(--s-reported)',
  },
  estimateFill: 'var(--s-estimate-fill)',
  family: 'figure',
};

/** The `font` of a canvas for one kind of text. */
export function toFont(style: TextStyleName, theme: FigureTheme): string {
  const { weight, size } = textStyles[style];
  return `${weight} ${size}px ${theme.family}`;
}

export type TextStyleName = 'label' | 'name' | 'axis';

/** Everything that differs between the painters. A canvas passes computed colours and its font family. */
export interface FigureTheme {
  ink: string;
  muted: string;
  rule: string;
  baseline: string;
  paper: string;
  status: Record<Status, string>;
  /** The tint of an estimated column: lighter than its outline, so that it is not taken for a fact. */
  estimateFill: string;
  family: string;
}

interface TextStyle {
  size: number;
  weight: 400 | 600;
  ink: 'ink' | 'muted';
  /** The class in figure.css; without one, text is quiet. */
  className: string;
}
