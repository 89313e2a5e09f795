import type * as report from '../support/fixture.ts';
import type { Element } from '../support/html.ts';

/** The elements of the pages with these addresses, by address. */
export function elementsByPage({ elementsOf }: ReportUnderTest, addresses: string[]): Map<string, Element[]> {
  return new Map(addresses.map((address) => [address, elementsOf(address)]));
}

/** A built report with its content: the fixture report or the project's own. These tests must pass for both. */
export type ReportUnderTest = typeof report;
