import type { FigureSpec } from '#schemas/figure.ts';

/** Which question each kind of figure answers, and what must be known before it is chosen. */
export const figureKinds: Record<FigureSpec['kind'], FigureKind> = {
  columns: {
    question: 'How large, year by year?',
    says: 'Sizes of one measure over a few periods, from zero. Where they span orders of magnitude, scale: linear-and-log adds a panel of dots. A second series stands as a level across its column.',
  },
  line: {
    question: 'How does a share or a rate move?',
    says: 'One measure over many periods. The line stops where a period has no value, and where the method breaks.',
  },
  bars: {
    question: 'How do different things compare?',
    says: 'Names that need room, at one time or at a few. Bars start at zero, and stand to its left where the value is below.',
  },
  points: {
    question: 'How far do makers agree?',
    says: 'Several makers on one measure. Each has a shape of its own, and no line joins what nobody measured in one way.',
  },
  pairs: {
    question: 'What became of the forecasts?',
    says: 'Projections with their outcomes, from content/projections, on a logarithmic axis of yuan. The verdict stands with each.',
  },
  timeline: {
    question: 'What happened when?',
    says: 'Dated events, from content/milestones, in the order of time.',
  },
  diagram: {
    question: 'How does it hang together?',
    says: 'What is no number, from content/structures: descriptions side by side, steps of a way, names in groups.',
  },
};

export interface FigureKind {
  question: string;
  says: string;
}
