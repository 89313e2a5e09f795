import type { Proof } from '#schemas/fields.ts';
import type { Qualifier, Status } from '#schemas/observation.ts';
import type { UnitId } from '#schemas/unit.ts';
import type { Located, Report } from '#report/report.ts';
import { resolveCell, resolveCells } from '#report/resolve.ts';
import { Refusal } from './refusal.ts';

/** The one way in for a number: the cell with an address such as "library-spending/institute/2026". Throws, in an editor's words, when there is none. */
export function getCell(report: Report, address: string): Cell {
  const result = resolveCell(report.observations, address);
  if (!('found' in result)) throw new Refusal(result);
  return toCell(result.found);
}

/** The cells that the address of a series or of one number stands for, by period. Throws as `getCell` does. */
export function getCells(report: Report, address: string): Cell[] {
  const result = resolveCells(report.observations, address);
  if (!('found' in result)) throw new Refusal(result);
  return result.found.map(toCell);
}

/** An observation as a cell. */
export function toCell(located: Located): Cell {
  const { measure, observation } = located;
  return {
    ...located,
    value: observation.value,
    unit: measure.unit,
    status: observation.status,
    qualifier: observation.qualifier,
    period: observation.period,
    sources: observation.sources,
    signed: measure.signed === true,
  };
}

/** A number with everything that is needed to print, compare and trust it. */
export interface Cell extends Located {
  /** Exactly as written, e.g. "-3.70". */
  value: string;
  unit: UnitId;
  status: Status;
  qualifier: Qualifier;
  period: string;
  sources: Proof[];
  signed: boolean;
}
