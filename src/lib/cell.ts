import type { Cell, Report } from '#report/report.ts';
import { resolveCell, resolveCells } from '#report/resolve.ts';
import { Refusal } from './refusal.ts';

/**
 * The cell at an address such as "library-spending/institute/2026"; all code reads numbers through this function. Throws a `Refusal` if
 * there is none.
 */
export function getCell(report: Report, address: string): Cell {
  const result = resolveCell(report.cells, address);
  if (!('found' in result)) throw new Refusal(result);
  return result.found;
}

/** The cells at the address of a series or of one number, ordered by period. Throws a `Refusal` if there are none. */
export function getCells(report: Report, address: string): Cell[] {
  const result = resolveCells(report.cells, address);
  if (!('found' in result)) throw new Refusal(result);
  return result.found;
}
