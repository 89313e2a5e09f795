import { listBindings } from '#report/references.ts';
import type { Figure, Report } from '#report/report.ts';
import { cellsOfFigure } from './cite.ts';

/** Where a problem of the source matters: chapters that tell of it, numbers of the claims on which it bears and of its own text, figures that show one. */
export function describeProblem(report: Report, id: string): ProblemReach {
  const ofClaims = report.problems.get(id)!.claims.flatMap((claim) => report.claims.get(claim)!.cells);
  const ofText = listBindings(report)
    .filter(({ from }) => from.collection === 'problems' && from.id === id)
    .flatMap(({ binding: { kind, props } }) => (kind === 'value' ? [props.of] : kind === 'change' ? [props.of, props.from] : []));
  const cells = [...new Set([...ofClaims, ...ofText])];
  return {
    chapters: report.chapters.filter(({ problems }) => problems.includes(id)).map(({ slug }) => slug),
    cells,
    figures: [...report.figures.values()].filter(({ spec }) =>
      cellsOfFigure(report, spec.id).some(({ address }) => cells.includes(address)),
    ),
  };
}

/** Ids of the problems that bear on a claim. */
export function listProblemsOfClaim(report: Report, claim: string): string[] {
  return [...report.problems].filter(([, { claims }]) => claims.includes(claim)).map(([id]) => id);
}

export interface ProblemReach {
  /** Addresses of chapters. */
  chapters: string[];
  /** Addresses of numbers. */
  cells: string[];
  figures: Figure[];
}
