import type * as report from '../support/fixture.ts';
import type { Element } from '../support/html.ts';

/** The elements of the pages with these addresses. */
export function elementsByPage({ elementsOf }: ReportUnderTest, addresses: string[]): Map<string, Element[]> {
  return new Map(addresses.map((address) => [address, elementsOf(address)]));
}

/** A built report with its content: that of the tests or that of the project. What is asked here holds for both. */
export type ReportUnderTest = typeof report;
