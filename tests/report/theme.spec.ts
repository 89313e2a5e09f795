import { expect, test } from '@playwright/test';
import { attribute } from '../support/html.ts';
import { elementsOf, pages } from '../support/report.ts';

test('on every page, the script that applies the choice of colours runs before the body and before any file', () => {
  const faults = pages.filter((page) => {
    const elements = elementsOf(page);
    const apply = elements.findIndex(
      (one) => one.tagName === 'script' && attribute(one, 'src') === undefined && attribute(one, 'type') === undefined,
    );
    return apply === -1 || apply > elements.findIndex((one) => one.tagName === 'body');
  });
  expect(faults).toEqual([]);
});
