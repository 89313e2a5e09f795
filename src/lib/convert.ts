import { Decimal } from 'decimal.js';
import { identityFile } from '#read/entries.ts';
import type { Cell, Report } from '#report/report.ts';
import { units, type UnitId } from '#schemas/unit.ts';

/**
 * The same number in another unit of its family, with exactly the digits that were printed: 2.52 billion yuan are 25.2 亿元. Throws for a
 * unit of another family: exchange rates are not supported.
 */
export function convertCell(cell: Cell, unit: UnitId): Cell {
  const [from, to] = [units[cell.unit], units[unit]];
  if (from.family !== to.family) throw new Error(`${cell.address} is in ${from.words}, which is not ${to.words}.`);
  const ratio = ratioOf(cell.unit, unit);
  const digits = cell.value.split('.')[1]?.length ?? 0;
  return { ...cell, unit, value: new Decimal(cell.value).times(ratio).toFixed(Math.max(0, digits - ratio.log(10).toNumber())) };
}

/** The unit in which the report compares amounts. Throws a `Refusal` if the report does not name one. */
export function getAmountUnit({ identity }: Report): UnitId {
  if (!identity.amounts) throw new Error(`${identityFile} names no unit for amounts: add amounts.`);
  return identity.amounts.unit;
}

/** A unit that a reader may choose instead of another, with its value: "亿元 (1 billion yuan = 10 亿元)". */
export function nameChoice(unit: UnitId, own: UnitId): string {
  const [large, small] = ratioOf(own, unit).greaterThan(1) ? [own, unit] : [unit, own];
  return `${units[unit].words} (1 ${units[large].words} = ${ratioOf(large, small).toFixed()} ${units[small].words})`;
}

function ratioOf(from: UnitId, to: UnitId): Decimal {
  return new Decimal(units[from].factor).dividedBy(units[to].factor);
}
