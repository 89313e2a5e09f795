import type { FigureSpec } from '#schemas/figure.ts';

/** The question that each kind of figure answers, and what to know before choosing it. */
export const figureKinds: Record<FigureSpec['kind'], FigureKind> = {
  columns: {
    question: 'How large, year by year?',
    says: 'Sizes of one measure over a few periods, from zero. If they span orders of magnitude, scale: linear-and-log adds a panel of points. A second series is drawn as a level across its column.',
  },
  line: {
    question: 'How does a share or a rate move?',
    says: 'One measure over many periods. The line stops where a period has no value, and where the method changes.',
  },
  bars: {
    question: 'How do different things compare?',
    says: 'Things with long names, at one time or at a few. Bars start at zero, and extend to the left of it for negative values.',
  },
  points: {
    question: 'How far do makers agree?',
    says: 'Several makers on one measure. Each has its own shape, and no line joins numbers that were not measured in the same way.',
  },
  pairs: {
    question: 'What became of the forecasts?',
    says: 'Projections with their outcomes, from content/projections, on a logarithmic axis of yuan. The verdict is shown with each.',
  },
  timeline: {
    question: 'What happened when?',
    says: 'Dated events, from content/milestones, in chronological order.',
  },
  diagram: {
    question: 'How are things related?',
    says: 'What is not a number, from content/structures: descriptions side by side, sequences of steps, names in groups.',
  },
};

export interface FigureKind {
  question: string;
  says: string;
}
