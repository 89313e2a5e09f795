import { bindPlain } from '#lib/bind.ts';
import { getCell } from '#lib/cell.ts';
import { cellsOfFigure } from '#lib/cite.ts';
import { convertCell, getAmountUnit } from '#lib/convert.ts';
import type { Report } from '#report/report.ts';
import type { Structure } from '#schemas/structure.ts';
import type { FigureData, MilestoneRecord, PairRecord } from './formats.ts';
import { toObservation, toProofs } from './observations.ts';

/** What a figure shows, in its order: one record per number, event or item of a diagram. */
export function buildFigureRecords(report: Report, id: string, site: URL): FigureRecords {
  const { spec } = report.figures.get(id)!;
  if ('milestones' in spec) return { kind: 'timeline', milestones: toMilestones(report, spec.milestones) };
  if ('projections' in spec) return { kind: 'pairs', observations: toPairs(report, spec.projections, site) };
  if ('structure' in spec) return toItems(report, report.structures.get(spec.structure)!);
  return { kind: 'chart', observations: cellsOfFigure(report, id).map((cell) => toObservation(report, cell, site)) };
}

/** Events, by date. */
export function toMilestones(report: Report, ids: string[]): MilestoneRecord[] {
  const events = ids
    .map((id) => ({ id, ...report.milestones.get(id)! }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return events.map(({ id, date, dateNote, strand, event, reference, claim, sources }) => ({
    milestone: id,
    date,
    date_note: dateNote && bindPlain(report, dateNote),
    strand,
    event: bindPlain(report, event),
    reference,
    claim,
    sources: toProofs(report, sources),
  }));
}

function toPairs(report: Report, ids: string[], site: URL): PairRecord[] {
  return ids.flatMap((pair) => {
    const projection = report.projections.get(pair)!;
    const { verdict } = projection;
    const why = bindPlain(report, projection.why);
    return (['forecast', 'outcome'] as const).flatMap((role) => {
      const address = projection[role];
      if (address === null) return [];
      const cell = getCell(report, address);
      return { ...toObservation(report, cell, site), pair, role, verdict, why, amount: convertCell(cell, getAmountUnit(report)).value };
    });
  });
}

function toItems(report: Report, structure: Structure): FigureRecords {
  const bind = (text: string): string => bindPlain(report, text);
  const sources = toProofs(report, [{ id: report.identity.audit.source, role: 'states' }]);
  switch (structure.type) {
    case 'comparison':
      return {
        kind: 'comparison',
        items: structure.rows.flatMap((row) =>
          structure.columns.flatMap((column) => {
            const items = row.cells[column.id]!;
            return (items.length > 0 ? items.map(bind) : [null]).map((item) => ({
              row: row.label,
              column: column.label,
              from: column.from,
              item,
              sources,
            }));
          }),
        ),
      };
    case 'lanes':
      return {
        kind: 'lanes',
        items: structure.lanes.flatMap(({ label: lane, from, joins, steps }) =>
          steps.map(({ label, text }, index) => ({ lane, from, joins, step: index + 1, label: bind(label), text: bind(text), sources })),
        ),
      };
    case 'groups':
      return {
        kind: 'groups',
        items: structure.groups.flatMap(({ label: group, items }) =>
          items.map(({ label, original, note }) => ({
            group,
            label,
            original: original?.name ?? null,
            original_language: original?.language ?? null,
            note: bind(note),
            sources,
          })),
        ),
      };
  }
}

/** The part of a figure's file that describes the figure, not the file. */
export type FigureRecords = Contents<FigureData>;

type Contents<Data> = Data extends { kind: string }
  ? Pick<Data, Extract<keyof Data, 'kind' | 'observations' | 'milestones' | 'items'>>
  : never;
