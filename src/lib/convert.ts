import { Decimal } from 'decimal.js';
import { units, type UnitId } from '#schemas/unit.ts';
import type { Cell } from './cell.ts';

/**
 * The same number in another unit of its family, with the digits that were printed and no more: 2.52 billion yuan are 25.2 亿元.
 * Throws for a unit of another family: there are no exchange rates here.
 */
export function convertCell(cell: Cell, unit: UnitId): Cell {
  const [from, to] = [units[cell.unit], units[unit]];
  if (from.family !== to.family) throw new Error(`${cell.address} is in ${from.words}, which are no ${to.words}.`);
  const ratio = new Decimal(from.factor).dividedBy(to.factor);
  const digits = cell.value.split('.')[1]?.length ?? 0;
  return { ...cell, unit, value: new Decimal(cell.value).times(ratio).toFixed(Math.max(0, digits - ratio.log(10).toNumber())) };
}
