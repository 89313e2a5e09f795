import { expect, test } from '@playwright/test';
import { testErrata } from '../every-report/errata.ts';
import { hrefsIn } from '../support/graph.ts';
import { attribute, textOf } from '../support/html.ts';
import * as fixture from '../support/fixture.ts';

testErrata(fixture);

test('an erratum links to its chapter, its claims and the figures with its numbers, and says if it affects no claim', () => {
  const entryOf = (id: string) => fixture.elementsOf('/errata/').find((one) => attribute(one, 'id') === id)!;
  expect(hrefsIn(entryOf('sales-digits-swapped'), /^\/(chapters|claims|figures)\//)).toEqual([
    '/chapters/trade/',
    '/claims/electric-sales-2022/',
    '/claims/electric-sales-2027/',
    '/figures/sales-by-year/',
    '/figures/sales-by-maker/',
    '/figures/forecasts-and-outcomes/',
  ]);
  expect(textOf(entryOf('repairs-not-listed'))).toContain('It affects none of the claims that were checked.');
});
