import type { Status } from '#schemas/observation.ts';

/** The three styles of text in a drawing: printed numbers, names, and everything less prominent. */
export const textStyles = {
  label: { size: 12.5, weight: 600, ink: 'ink', className: 'fig-label' },
  name: { size: 12.5, weight: 400, ink: 'ink', className: 'fig-name' },
  axis: { size: 12, weight: 400, ink: 'muted', className: '' },
} as const satisfies Record<string, TextStyle>;

/** The theme of drawings in the build: colours are the site's custom properties, so one drawing serves light, dark and forced colours. */
export const svgTheme: FigureTheme = {
  ink: 'var(--fig-ink)',
  muted: 'var(--fig-muted)',
  rule: 'var(--fig-rule)',
  baseline: 'var(--fig-ink)',
  paper: 'var(--fig-paper)',
  status: {
    actual: 'var(--s-actual)',
    estimate: 'var(--s-estimate)',
    projection: 'var(--s-projection)',
    target: 'var(--s-target)',
    reported: 'var(--s-reported)',
  },
  estimateFill: 'var(--s-estimate-fill)',
  series: ['var(--fig-1)', 'var(--fig-2)', 'var(--fig-3)', 'var(--fig-4)', 'var(--fig-5)'],
  family: 'figure',
};

/** The `font` of a canvas for a text style. */
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
  /** The fill of an estimated column: lighter than its outline, so that it does not look like a fact. */
  estimateFill: string;
  /** The lines of several makers, which their markers tell apart without colour. */
  series: string[];
  family: string;
}

export interface TextStyle {
  size: number;
  weight: 400 | 600;
  ink: 'ink' | 'muted';
  /** The class in figure.css; text without one is quiet. */
  className: string;
}
