import { expect, test } from '@playwright/test';
import { attribute, closest, inside, textOf, type Element } from '../support/html.ts';
import { cellsIn, hrefsIn, isPassage, readRows } from '../support/graph.ts';
import { readCsv } from '../support/csv.ts';
import type { Consistency } from '../../src/lib/consistency.ts';
import { elementsByPage, type ReportUnderTest } from './report-under-test.ts';

/** Every derived number links to how it was computed, and its inputs link back. */
export function testDerived(report: ReportUnderTest): void {
  const { elementsOf, embeds, pages, readSite, say } = report;
  const read = (): Map<string, Element[]> => elementsByPage(report, [...pages, ...embeds]);
  const sections = elementsOf('/derived/').filter((one) => one.tagName === 'article');
  /** Derived numbers have an id instead of an address. Those in examples of the handbook are left out: the report may not have them. */
  const readDerived = (): { page: string; element: Element; id: string }[] =>
    [...read()]
      .filter(([page]) => !page.startsWith('/handbook/'))
      .flatMap(([page, all]) =>
        all
          .filter((one) => attribute(one, 'data-cell')?.includes('/') === false)
          .map((element) => ({ page, element, id: attribute(element, 'data-cell')! })),
      );
  /** The numbers at an address: on the whole page, or in one element of it. */
  const cellsAt = (href: string): string[] => {
    const [page = '', anchor] = href.split('#');
    if (anchor === undefined) return elementsOf(page).flatMap((one) => attribute(one, 'data-cell') ?? []);
    return cellsIn(elementsOf(page).find((one) => attribute(one, 'id') === anchor)!);
  };

  test('the page of derived numbers and its file have the same numbers', () => {
    const inFile = readCsv(readSite('data/derived.csv')).map(({ id }) => id);
    expect(sections.map((section) => attribute(section, 'id')).toSorted()).toEqual(inFile.toSorted());
  });

  test('every derived number links to a section with its formula, both inputs, their rows and sources, and the result', () => {
    const links = readDerived().filter(({ element }) => element.tagName === 'a');
    const faults = links.flatMap(({ page, element, id }) => {
      const where = `${page} ${id}`;
      const section = sections.find((one) => attribute(one, 'id') === id);
      if (attribute(element, 'href') !== `/derived/#${id}` || !section) return [`${where} does not link to its section`];
      return [...compareResult(element, section, id), ...listGaps(section, say)].map((fault) => `${where}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('every section is about a number that is printed on another page', () => {
    const used = new Set(
      readDerived()
        .filter(({ page }) => page !== '/derived/')
        .map(({ id }) => id),
    );
    expect(sections.map((section) => attribute(section, 'id')).filter((id) => !used.has(id!))).toEqual([]);
  });

  test('a section lists every passage and every entry of the audit that prints its number, and no others', () => {
    const derived = readDerived();
    const faults = sections.flatMap((section) => {
      const id = attribute(section, 'id')!;
      const terms = inside(section).filter(({ tagName }) => tagName === 'dt' || tagName === 'dd');
      const listed = hrefsIn(terms[terms.findIndex((term) => textOf(term) === say('label.used-in')) + 1]!, /^\//);
      const wrong = listed.filter((href) => !cellsAt(href).includes(id)).map((href) => `${id} is not in ${href}`);
      const printed = derived
        .filter(({ page, id: one }) => one === id && /^\/(chapters\/.+|audit\/)$/.test(page))
        .flatMap(({ page, element }) => {
          const container = closest(element, page === '/audit/' ? ({ tagName }) => tagName === 'article' : isPassage);
          // A number outside passages belongs to a claim, a figure or an erratum.
          return container ? [`${page}#${attribute(container, 'id')}`] : [];
        });
      return [...wrong, ...printed.filter((href) => !listed.includes(href)).map((href) => `${id} does not list ${href}`)];
    });
    expect(faults).toEqual([]);
  });

  test('the row of each input lists the numbers that are derived from it, and no others', () => {
    const there = sections.flatMap((section) =>
      hrefsIn(section, /^\/data\/[^/]+\/#/).map((href) => `${href} /derived/#${attribute(section, 'id')}`),
    );
    // Only this cell, because a note in the row may print a number that is derived from others.
    const uses = (row: Element): Element => inside(row).find((one) => attribute(one, 'data-label') === say('label.used-in'))!;
    const back = [...readRows(read()).values()].flatMap(({ row, href }) => hrefsIn(uses(row), /^\/derived\//).map((to) => `${href} ${to}`));
    expect(back.toSorted()).toEqual(there.toSorted());
  });

  test('the file of verdicts agrees with the page on each printed number', () => {
    const rows = readCsv(readSite('data/consistency.csv'));
    const all = elementsOf('/derived/');
    const printed = all.flatMap((one) =>
      one.tagName === 'tr' && attribute(one, 'id')?.startsWith('printed-') ? [attribute(one, 'id')!] : [],
    );
    const computed = rows.filter(({ verdict }) => verdict !== 'not-computable');
    expect(computed.map(({ cell }) => idOf(cell!)).filter((id) => !printed.includes(id))).toEqual([]);
    expect(printed.filter((id) => !rows.some(({ cell }) => idOf(cell!) === id))).toEqual([]);
    for (const { cell, verdict, reason } of rows) {
      const row = all.find((one) => attribute(one, 'id') === idOf(cell!));
      if (verdict === 'not-computable') expect(textOf(all.find((one) => attribute(one, 'class') === 'listing')!), cell).toContain(reason);
      else expect(textOf(inside(row!).find(({ tagName }) => tagName === 'b')!), cell).toBe(say(`consistency.${verdict as Consistency}`));
    }
  });
}

/** The id of the row of a number that a source computed itself. */
function idOf(cell: string): string {
  return `printed-${cell.replace(/[/@]/g, '-')}`;
}

/** How the result in a section differs from the number that links to it. */
function compareResult(link: Element, section: Element, id: string): string[] {
  const result = inside(section).find((one) => attribute(one, 'data-cell') === id);
  const words = textOf(link).replace(/ \((estimate|projected|target|reported)\)$/, '');
  return result && textOf(result).startsWith(words) ? [] : [`“${words}” is not the result there`];
}

/** What is missing from a section. */
export function listGaps(section: Element, say: ReportUnderTest['say']): string[] {
  const all = inside(section);
  const rows = all.filter(({ tagName }) => tagName === 'tr').filter((row) => inside(row).some(({ tagName }) => tagName === 'td'));
  const hrefs = (row: Element): string[] => inside(row).flatMap((one) => attribute(one, 'href') ?? []);
  const terms = all.filter(({ tagName }) => tagName === 'dt').map(textOf);
  return [
    ...(rows.length === 2 ? [] : [`2 inputs are expected, but there are ${rows.length}`]),
    ...rows.flatMap((row) => [
      ...(hrefs(row).some((href) => href.startsWith('/data/') && href.includes('#')) ? [] : ['an input without its row']),
      ...(hrefs(row).some((href) => href.startsWith('/sources/#')) ? [] : ['an input without a source']),
      ...(inside(row).some((one) => attribute(one, 'data-status')) ? [] : ['an input without its status']),
    ]),
    ...(['derived.formula', 'derived.with-numbers', 'derived.rounded', 'derived.words'] as const)
      .map((key) => say(key))
      .filter((term) => !terms.includes(term))
      .map((term) => `${term} is missing`),
    ...(closest(section, (one) => one.tagName === 'main') ? [] : ['it is outside the page']),
  ];
}
