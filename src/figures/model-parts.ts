import { convertCell } from '#lib/convert.ts';
import { formatCell } from '#lib/format.ts';
import type { Cell } from '#report/report.ts';
import type { UnitId } from '#schemas/unit.ts';
import type { FigureModel, FigurePoint } from './figure-model.ts';

/** A cell as a point of the category `at`, in its own unit or in another of its family. */
export function toPoint(cell: Cell, at: number, unit: UnitId = cell.unit): FigurePoint {
  const convert = (value: string): number => Number(convertCell({ ...cell, value }, unit).value);
  const { interval } = cell.observation;
  return {
    cell: cell.address,
    at,
    value: convert(cell.value),
    label:
      cell.unit === 'percent'
        ? formatCell(cell, { show: 'full', status: 'in-sentence' })
        : formatCell(cell, { show: 'number', status: 'in-sentence' }),
    words: formatCell(cell),
    status: cell.status,
    qualifier: cell.qualifier,
    ...(interval && { interval: [convert(interval.low), convert(interval.high)] as [number, number] }),
  };
}

/** The part of a series' label before the comma: "Ministry" for "Ministry, estimate", where there is little room. */
export function shortName(cell: Cell): string {
  return cell.series.label.split(',')[0]!;
}

/** What depends on the kind of a figure. */
export type ModelParts = Pick<FigureModel, 'unit' | 'categories' | 'steps' | 'span' | 'series' | 'breaks' | 'gaps' | 'signed'>;
