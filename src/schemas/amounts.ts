import { z } from 'astro/zod';
import { choosableUnitIds, unitIds, units } from './unit.ts';

/** How a report shows its amounts of money. */
export const amounts = z
  .strictObject({
    unit: z
      .enum(unitIds)
      .describe('The unit in which forecasts and outcomes are drawn together, whatever the unit of each, e.g. "bn-cny".'),
    second: z
      .enum(choosableUnitIds)
      .nullable()
      .describe('A second unit in which readers may see a figure of amounts in that unit, e.g. "yi-cny", or null.'),
  })
  .superRefine(({ unit, second }, context) => {
    if (second !== null && (second === unit || units[second].family !== units[unit].family))
      context.addIssue({ code: 'custom', path: ['second'], message: `is not another unit for the same: ${unit} cannot be shown in it` });
  });
