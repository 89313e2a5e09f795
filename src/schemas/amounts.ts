import { z } from 'astro/zod';
import { toIssue } from './issue.ts';
import { choosableUnitIds, unitIds, units } from './unit.ts';

/** How a report shows its amounts of money. */
export const amounts = z
  .strictObject({
    unit: z.enum(unitIds).describe('The unit that forecasts and outcomes are drawn in together, whatever the unit of each, e.g. "bn-cny".'),
    second: z.enum(choosableUnitIds).nullable().describe('A second unit that readers can see those amounts in, e.g. "yi-cny", or null.'),
  })
  .superRefine(({ unit, second }, context) => {
    if (second !== null && (second === unit || units[second].family !== units[unit].family))
      context.addIssue(toIssue(['second'], 'second-unit-of-other-family', { unit }));
  });
