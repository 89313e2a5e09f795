import { expect, test } from '@playwright/test';
import { roles } from '../../src/schemas/fields.ts';
import { cellsIn, hrefsIn, readRows, readSourceEntries } from '../support/graph.ts';
import { attribute, closest, inside, textOf, type Element } from '../support/html.ts';
import { elementsByPage, type ReportUnderTest } from './report-under-test.ts';

/** Every number has the right marks of proof, wherever they belong and nowhere else. */
export function testProof(report: ReportUnderTest): void {
  const { elementsOf, pages, readFolder, say } = report;
  const observations = report.readObservations();
  const sources = readFolder<{ access: string }>('sources');
  const claims = readFolder<{ cells: string[]; knownNow: string[] }>('claims');
  const projections = readFolder<Record<'carriedAs' | 'forecast' | 'outcome' | 'passedBy', string | null | undefined>>('projections');
  const isCell = (one: Element): boolean =>
    observations.has(attribute(one, 'data-cell') ?? '') && (one.tagName === 'td' || isInside(one, 'td'));
  /** The marks that a number needs, by its sources in the content. */
  const wantedMarks = (cell: string): string[] => {
    const proofs = observations.get(cell)!.sources.filter(({ role }) => isProof(role));
    return [
      ...(proofs.length === 1 ? ['one-source'] : []),
      ...(proofs.length > 0 && proofs.every(({ id }) => sources.get(id)!.access !== 'read') ? ['unopened'] : []),
      ...(proofs.length === 0 ? ['unproven'] : []),
    ];
  };

  test('every number of a source is listed under the role of the source, and is marked only where the source proves it', () => {
    const [rows, entries] = [readRows(elementsByPage(report, pages)), readSourceEntries(elementsByPage(report, ['/sources/']))];
    const faults: string[] = [];
    const listed: string[] = [];
    for (const [id, entry] of entries)
      for (const item of inside(entry).filter((one) => one.tagName === 'li' && hrefsIn(one, /^\/data\//).length > 0)) {
        const [href] = hrefsIn(item, /^\/data\//);
        const heading = headingOf(item);
        const role = roles.find((one) => say(`role-heading.${one}`) === heading) ?? 'no role';
        listed.push(`${id} ${role} ${href}`);
        const [cell] = [...rows].find(([, row]) => row.href === href)!;
        const wanted = isProof(role) ? wantedMarks(cell) : [];
        if (marksIn(item).join() !== wanted.join())
          faults.push(`${id} ${cell} is marked “${marksIn(item).join()}”, not “${wanted.join()}”`);
      }
    const written = [...observations].flatMap(([cell, one]) => one.sources.map(({ id, role }) => `${id} ${role} ${rows.get(cell)!.href}`));
    expect(listed.toSorted()).toEqual(written.toSorted());
    expect(written.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('numbers have the marks of proof that they need in data, figures, claims and the audit, and as inputs of derived numbers', () => {
    const elements = elementsByPage(report, pages);
    const rows = readRows(elements);
    const places = [...elements].flatMap(([page, all]) => {
      if (/^\/data\/[^/]+\/$/.test(page))
        return [...rows].filter(([, { href }]) => href.startsWith(page)).map(([cell, { row }]) => ({ page, cell, container: row }));
      if (/^\/figures\/[^/]+\/$/.test(page)) return all.filter(isCell).map((one) => toPlace(page, one, 'tr'));
      if (page === '/derived/') return all.filter((one) => isCell(one) && isInside(one, 'article')).map((one) => toPlace(page, one, 'tr'));
      const [, id] = /^\/claims\/([^/]+)\/$/.exec(page) ?? [];
      const claim = claims.get(id ?? '');
      if (claim) return listPlaces(page, all, [...claim.cells, ...claim.knownNow.filter((one) => !one.startsWith('milestones/'))]);
      if (page === '/audit/')
        return [...projections].flatMap(([id, { carriedAs, forecast, outcome, passedBy }]) => {
          const cells = [carriedAs, forecast, outcome, passedBy].filter((one) => typeof one === 'string');
          return listPlaces(page, inside(all.find((one) => attribute(one, 'id') === id)!), cells, 'dd');
        });
      if (page.startsWith('/claims/'))
        return all
          .filter(({ tagName }) => tagName === 'article')
          .flatMap((entry) => listPlaces(page, inside(entry), claims.get(attribute(entry, 'id')!)!.cells));
      return [];
    });
    expect(places.filter(({ page }) => page.startsWith('/data/')).length).toBe(observations.size);
    const faults = places
      .filter(({ cell, container }) => !container || marksIn(container).join() !== wantedMarks(cell).join())
      .map(
        ({ page, cell, container }) =>
          `${page}: ${cell} is marked “${container ? marksIn(container).join() : 'nowhere'}”, not “${wantedMarks(cell).join()}”`,
      );
    expect(faults).toEqual([]);
  });

  test('no number has a mark that it does not need', () => {
    const faults = [...elementsByPage(report, pages)].flatMap(([page, all]) =>
      all
        .filter((one) => attribute(one, 'data-proof') && !['/method/', '/sources/'].includes(page))
        .flatMap((mark) => {
          const container = closest(mark, ({ tagName }) => ['tr', 'li', 'dd'].includes(tagName));
          const [cell = ''] = container ? cellsIn(container) : [];
          const isRight = observations.has(cell) && wantedMarks(cell).includes(attribute(mark, 'data-proof')!);
          return isRight ? [] : [`${page}: “${textOf(mark).trim()}” at “${cell}”`];
        }),
    );
    expect(faults).toEqual([]);
  });

  test('the method explains each mark, and every mark links to it', () => {
    const explained = elementsOf('/method/').filter((one) => attribute(one, 'data-proof'));
    expect(explained.map((one) => [attribute(one, 'data-sign'), textOf(one).trim()])).toEqual([
      ['1', say('proof.one-source')],
      ['?', say('proof.unopened')],
      ['0', say('proof.unproven')],
    ]);
    const marks = pages
      .filter((page) => page !== '/method/')
      .flatMap((page) => elementsOf(page).filter((one) => attribute(one, 'data-proof')));
    expect(marks.filter((mark) => mark.tagName !== 'a' || attribute(mark, 'href') !== '/method/#marks').map(textOf)).toEqual([]);
  });
}

function isProof(role: string): boolean {
  return role === 'states' || role === 'confirms';
}

/** The term above an item of a list of facts. */
function headingOf(item: Element): string {
  const definition = closest(item, ({ tagName }) => tagName === 'dd')!;
  const siblings = definition.parentNode!.childNodes;
  const terms = siblings.slice(0, siblings.indexOf(definition)).filter((one): one is Element => 'tagName' in one && one.tagName === 'dt');
  return textOf(terms.at(-1)!).trim();
}

/** Where each of these numbers is in a list. */
function listPlaces(page: string, all: Element[], cells: string[], tag = 'li'): MarkedPlace[] {
  return cells.map((cell) => {
    const items = all.filter(({ tagName }) => tagName === tag).filter((item) => cellsIn(item).join() === cell);
    return { page, cell, container: items.find((item) => marksIn(item).length > 0) ?? items[0] };
  });
}

function toPlace(page: string, one: Element, tag: string): MarkedPlace {
  return { page, cell: attribute(one, 'data-cell')!, container: closest(one, ({ tagName }) => tagName === tag) };
}

function isInside(one: Element, tag: string): boolean {
  return closest(one, ({ tagName }) => tagName === tag) !== undefined;
}

function marksIn(element: Element): string[] {
  return inside(element).flatMap((one) => attribute(one, 'data-proof') ?? []);
}

interface MarkedPlace {
  page: string;
  cell: string;
  container: Element | undefined;
}
