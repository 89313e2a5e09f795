import type { Cell, Report } from '#report/report.ts';
import { resolveCell, resolveCells } from '#report/resolve.ts';
import { Refusal } from './refusal.ts';

/** The one way in for a number: the cell with an address such as "library-spending/institute/2026". Throws, in an editor's words, when there is none. */
export function getCell(report: Report, address: string): Cell {
  const result = resolveCell(report.cells, address);
  if (!('found' in result)) throw new Refusal(result);
  return result.found;
}

/** The cells that the address of a series or of one number stands for, by period. Throws as `getCell` does. */
export function getCells(report: Report, address: string): Cell[] {
  const result = resolveCells(report.cells, address);
  if (!('found' in result)) throw new Refusal(result);
  return result.found;
}
