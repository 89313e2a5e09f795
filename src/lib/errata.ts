import { listBindings } from '#report/references.ts';
import type { Figure, Report } from '#report/report.ts';
import { cellsOfFigure } from './cite.ts';

/**
 * Where an erratum of the source matters: the chapters that record it, the numbers of the claims it affects and of its own text, and the
 * figures that show one of them.
 */
export function describeErratum(report: Report, id: string): ErratumReach {
  const ofClaims = report.errata.get(id)!.claims.flatMap((claim) => report.claims.get(claim)!.cells);
  const ofText = listBindings(report)
    .filter(({ from }) => from.collection === 'errata' && from.id === id)
    .flatMap(({ binding: { kind, props } }) => (kind === 'value' ? [props.of] : kind === 'change' ? [props.of, props.from] : []));
  const cells = [...new Set([...ofClaims, ...ofText])];
  return {
    chapters: report.chapters.filter(({ errata }) => errata.includes(id)).map(({ slug }) => slug),
    cells,
    figures: [...report.figures.values()].filter(({ spec }) =>
      cellsOfFigure(report, spec.id).some(({ address }) => cells.includes(address)),
    ),
  };
}

/** Ids of the errata that affect a claim. */
export function listErrataOfClaim(report: Report, claim: string): string[] {
  return [...report.errata].filter(([, { claims }]) => claims.includes(claim)).map(([id]) => id);
}

export interface ErratumReach {
  /** Addresses of chapters. */
  chapters: string[];
  /** Addresses of numbers. */
  cells: string[];
  figures: Figure[];
}
