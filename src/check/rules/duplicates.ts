import type { FigureSpec } from '#schemas/figure.ts';
import type { Proof } from '#schemas/fields.ts';
import type { Ledger } from '#schemas/ledger.ts';
import { problem, type Place, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Report } from '#report/report.ts';
import { resolveCells } from '#report/resolve.ts';
import { addressesOfFigure } from '#lib/addresses.ts';

/**
 * Things that exist twice under two names: a figure, a source, the numbers of a series; and a source that is listed twice for one number.
 */
export function checkDuplicates(report: Report, ledger: Ledger): Problem[] {
  return [...checkFigures(report, ledger), ...checkSources(report), ...checkNumbers(report), ...checkProofs(report)];
}

function checkFigures(report: Report, ledger: Ledger): Problem[] {
  // Published figures come before new ones.
  const figures = [...report.figures.values()]
    .map((figure) => ({ ...figure, shown: describeShown(report, figure.spec), isNew: !(addressesOfFigure(figure.spec.id).page in ledger) }))
    .toSorted((one, other) => Number(one.isNew) - Number(other.isNew));
  return figures.flatMap(({ spec, chapter, shown }, at): Problem[] => {
    const same = figures.slice(0, at).find((other) => other.shown === shown);
    if (!same) return [];
    const field = (['cells', 'projections', 'milestones', 'structure'] as const).find((name) => name in spec)!;
    const place = { file: fileOf('chapters', chapter.id), path: ['figures', chapter.figures.indexOf(spec), field] };
    const original = same.spec.id;
    return [
      problem(place, 'figure-drawn-twice', { figure: spec.id, number: same.number, original, page: addressesOfFigure(original).page }),
    ];
  });
}

/** What a figure draws: equal for two figures that differ only in their words or in the order of their numbers. */
function describeShown(report: Report, spec: FigureSpec): string {
  if ('structure' in spec) return `${spec.kind} ${spec.structure}`;
  if ('milestones' in spec) return `${spec.kind} ${spec.milestones.toSorted().join()}`;
  if ('projections' in spec) return `${spec.kind} ${spec.projections.toSorted().join()}`;
  const cells = spec.cells.flatMap((address) => {
    const result = resolveCells(report.cells, address);
    return 'found' in result ? result.found.map((cell) => cell.address) : address;
  });
  return `${spec.kind} ${cells.toSorted().join()}`;
}

function checkSources(report: Report): Problem[] {
  const sources = [...report.sources];
  return sources.flatMap(([id, { publisher, title, published, url }], at): Problem[] => {
    const same = sources
      .slice(0, at)
      .find(([, other]) => other.publisher === publisher && other.title === title && other.published === published && other.url === url);
    if (!same) return [];
    return [problem({ file: fileOf('sources', id), path: [] }, 'source-copied', { id, original: same[0] })];
  });
}

/** Series of one maker with the same numbers for the same periods. A single equal number may be a coincidence. */
function checkNumbers(report: Report): Problem[] {
  const all = [...report.datasets].flatMap(([id, { series, measures }]) =>
    series.map((one, at) => ({
      name: `${id}/${one.id}`,
      place: { file: fileOf('datasets', id), path: ['series', at, 'observations'] },
      count: one.observations.length,
      numbers: JSON.stringify([
        one.maker,
        measures.find((measure) => measure.id === one.measure)?.unit,
        one.observations.map(({ period, stated, value }) => `${period}@${stated}=${Number(value)}`).sort(),
      ]),
    })),
  );
  return all.flatMap(({ name, place, count, numbers }, at): Problem[] => {
    const same = count < 2 ? undefined : all.slice(0, at).find((other) => other.numbers === numbers);
    return same ? [problem(place, 'series-copied', { series: name, original: same.name })] : [];
  });
}

/** Sources that are listed twice for one number or statement: a source cannot confirm itself. */
function checkProofs(report: Report): Problem[] {
  return listProofs(report).flatMap(({ proofs, place }) =>
    proofs.flatMap(({ id, role }, index): Problem[] => {
      const first = proofs.slice(0, index).find((other) => other.id === id);
      if (!first) return [];
      return [
        problem({ ...place, path: [...place.path!, index, 'id'] }, 'source-named-twice', {
          id,
          first: describeRole(first.role),
          second: describeRole(role),
        }),
      ];
    }),
  );
}

function listProofs(report: Report): { proofs: Proof[]; place: Place }[] {
  return [
    ...[...report.datasets].flatMap(([id, { series }]) =>
      series.flatMap(({ observations }, at) =>
        observations.map(({ sources }, index) => ({
          proofs: sources,
          place: { file: fileOf('datasets', id), path: ['series', at, 'observations', index, 'sources'] },
        })),
      ),
    ),
    ...(['claims', 'milestones'] as const).flatMap((folder) =>
      [...report[folder]].map(([id, { sources }]) => ({ proofs: sources, place: { file: fileOf(folder, id), path: ['sources'] } })),
    ),
  ];
}

function describeRole(role: Proof['role']): string {
  return role === 'context' ? 'is context' : role;
}
