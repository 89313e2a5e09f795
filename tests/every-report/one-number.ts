import { expect, test } from '@playwright/test';
import type { CsvRow } from '../support/csv.ts';
import { attribute, closest, inside, textOf, type Element } from '../support/html.ts';
import { digitsOf, qualifierWords, statusWords, unitWords } from '../support/numbers.ts';
import { elementsByPage, type ReportUnderTest } from './report-under-test.ts';

/** A number reads the same wherever it is printed. */
export function testOneNumber(report: ReportUnderTest): void {
  const { embeds, elementsOf, figureIds, pages, readFigure } = report;
  const readPrinted = (): Printed[] =>
    [...pages, ...embeds].flatMap((page) =>
      elementsOf(page)
        .filter((one) => attribute(one, 'data-cell'))
        .map((element) => ({ page, element, cell: attribute(element, 'data-cell')! })),
    );

  test('every number of a figure has the same digits in its drawings, its tables and its file', () => {
    const printed = readPrinted();
    const elements = elementsByPage(report, [...pages, ...embeds]);
    const faults: string[] = [];
    for (const id of figureIds) {
      const figure = readFigure(id);
      const drawings = [...elements].flatMap(([page, all]) =>
        all
          .filter((one) => one.tagName === 'svg' && attribute(one, 'aria-labelledby')?.split(' ')[0] === `${id}-t`)
          .map((svg) => ({ page, svg })),
      );
      if (drawings.length < 3) faults.push(`${id}: only ${drawings.length} drawings`);
      for (const { page, svg } of drawings) {
        const groups = inside(svg).filter((one) => attribute(one, 'data-cell'));
        const cells = groups.map((group) => attribute(group, 'data-cell')!);
        if (cells.toSorted().join() !== [...figure.keys()].sort().join()) faults.push(`${page} ${id}: the drawing has ${cells.join(', ')}`);
        // A number without room in the drawing is in the table, and the drawing says so.
        const isNoted = inside(svg).some((one) => attribute(one, 'data-dropped') !== undefined);
        for (const group of groups.filter((one) => !isNoted || textOf(one).trim() !== ''))
          faults.push(...compare(`${page} ${id} drawing`, group, figure.get(attribute(group, 'data-cell')!)));
      }
      const tables = printed.filter(({ element }) => element.tagName === 'td' && closest(element, (one) => attribute(one, 'id') === id));
      if (tables.length < figure.size) faults.push(`${id}: only ${tables.length} numbers in tables`);
      for (const { page, element, cell } of tables) {
        faults.push(...compare(`${page} ${id} table`, element, figure.get(cell)));
        const line = closest(element, (one) => one.tagName === 'tr')!;
        const status = textOf(inside(line).findLast(({ tagName }) => tagName === 'td')!).trim();
        if (status !== statusWords[figure.get(cell)?.status ?? '']) faults.push(`${page} ${id} table: ${cell} has the status ${status}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('every number in prose has the digits, unit and status of its row in the data', () => {
    const printed = readPrinted();
    const rows = new Map<string, CsvRow>(figureIds.flatMap((id) => [...readFigure(id)]));
    const inData = new Map(
      printed
        .filter(({ page, element }) => page.startsWith('/data/') && element.tagName === 'td')
        .map(({ cell, element }) => [cell, element]),
    );
    const derived = new Map(
      printed.filter(({ page, element }) => page === '/derived/' && element.tagName === 'span').map(({ cell, element }) => [cell, element]),
    );
    // Examples of the handbook have numbers and forms of numbers that the report does not have; verify:numbers checks them with their
    // files.
    const links = printed.filter(({ page, element }) => element.tagName === 'a' && !page.startsWith('/handbook/'));
    const faults = links.flatMap(({ page, element, cell }) => {
      const row = rows.get(cell);
      const original = inData.get(cell) ?? derived.get(cell);
      if (!original) return [`${page}: ${cell} is neither in the data nor among the derived numbers`];
      const fault = row ? compare(page, element, row) : [];
      if (digitsOf(textOf(original)) !== digitsOf(textOf(element)))
        fault.push(`${page}: ${cell} reads “${textOf(element)}”, but the original reads “${textOf(original)}”`);
      if (row && attribute(element, 'data-status') !== row.status)
        fault.push(`${page}: ${cell} is marked ${attribute(element, 'data-status')}`);
      return fault;
    });
    expect(faults).toEqual([]);
    expect(links.length, 'numbers in prose').toBeGreaterThan(0);
    for (const [cell, row] of rows) expect.soft(inData.get(cell) && compare('data', inData.get(cell)!, row), cell).toEqual([]);
  });
}

/** The text of an element; each line of a label in a drawing is a separate text element. */
function wordsOf(element: Element): string {
  const texts = inside(element).filter(({ tagName }) => tagName === 'text');
  return texts.length > 0 ? texts.map(textOf).join(' ') : textOf(element);
}

/** How a printed number differs from its row. */
function compare(where: string, element: Element, row: CsvRow | undefined): string[] {
  const text = wordsOf(element);
  if (!row) return [`${where}: ${attribute(element, 'data-cell')} is not in the file`];
  const faults = digitsOf(text) === row.value ? [] : [`${where}: ${row.cell} reads “${text}”, but is ${row.value} in the file`];
  if (!text.includes(`${qualifierWords[row.qualifier!]} `.trimStart()))
    faults.push(`${where}: ${row.cell} is ${row.qualifier}, but reads “${text}”`);
  const named = Object.entries(unitWords).find(([, words]) => words !== '' && text.includes(words));
  if (named && named[0] !== row.unit && !(row.unit === 'percentage-points' && named[0] === 'percent'))
    faults.push(`${where}: ${row.cell} is in ${row.unit}, but reads “${text}”`);
  return faults;
}

interface Printed {
  page: string;
  element: Element;
  cell: string;
}
