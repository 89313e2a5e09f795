import { expect, test } from '@playwright/test';
import { readCsv } from '../support/csv.ts';
import { findEntry, findTable, plain, readVerdicts, rowOf, valueOf, type Projection } from '../support/audit.ts';
import { hrefsIn } from '../support/graph.ts';
import { leaked } from '../support/leaked.ts';
import { attribute, inside, textOf } from '../support/html.ts';
import { digitsOf } from '../support/numbers.ts';
import { outcomes } from '../../src/schemas/projection.ts';
import { valueIn } from '../../proof/verify/amounts.ts';
import { monthsOf } from '../../proof/verify/facts.ts';
import type { ReportUnderTest } from './report-under-test.ts';

/** The entries, tables, figure and data of the audit all agree with the files of the projections. */
export function testAudit({ chapters, elementsOf, identity, readFolder, readObservations, readSite, say }: ReportUnderTest): void {
  const projections = readFolder<Projection>('projections');
  const observations = readObservations();
  const audit = elementsOf('/audit/');
  const rows = new Map(readCsv(readSite('data/projections.csv')).map((row) => [row.id!, row]));
  const withTable = ['/audit/', ...chapters].filter((page) => findTable(elementsOf(page)));

  test('every projection has the same verdict in its file, its entry, every table of the audit and the data', () => {
    expect([...rows.keys()].sort()).toEqual([...projections.keys()].sort());
    expect(withTable.includes('/audit/')).toBe(projections.size > 0);
    const tables = withTable.map((page) => readVerdicts(elementsOf(page)));
    for (const table of tables) expect([...table.keys()].sort()).toEqual([...projections.keys()].sort());
    for (const [id, { verdict, why }] of projections) {
      const entry = findEntry(audit, id);
      expect.soft(textOf(inside(entry).find(({ tagName }) => tagName === 'b')!), id).toBe(say(`verdict.${verdict}`));
      for (const words of splitAtReferences(why)) expect.soft(plain(textOf(entry)), id).toContain(plain(words));
      for (const table of tables) expect.soft(table.get(id), id).toBe(plain(say(`verdict.${verdict}`)));
      expect.soft(rows.get(id), id).toMatchObject({ verdict });
    }
  });

  test('a projection shows the number in the source, the original number, each with its own status, and the number that passed it', () => {
    const tables = withTable.map((page) => findTable(elementsOf(page))!);
    for (const [id, { carriedAs, forecast, outcome, passedBy }] of projections) {
      const wanted = [...new Set([carriedAs, forecast])].map((cell) => [cell, observations.get(cell)!.status]);
      const after = [outcome, passedBy].filter((cell) => typeof cell === 'string');
      for (const place of [findEntry(audit, id), ...tables.map((table) => rowOf(table, id))]) {
        const shown = inside(place)
          .filter((one) => attribute(one, 'data-cell')?.includes('/'))
          .map((one) => [attribute(one, 'data-cell'), attribute(one, 'data-status')]);
        expect.soft(shown.slice(0, wanted.length), id).toEqual(wanted);
        const rest = shown.slice(wanted.length).map(([cell]) => cell);
        expect.soft(rest, id).toEqual(after);
        if (passedBy) expect.soft(plain(textOf(place)), id).toContain(formatDate(observations.get(passedBy)!.stated!));
        if (forecast === carriedAs) expect.soft(plain(textOf(place)), id).toContain(plain(say('audit.no-number')));
      }
      expect.soft(rows.get(id), id).toMatchObject({ carried_as: carriedAs, forecast, passed_by: passedBy ?? '' });
    }
  });

  test('an entry links to the claims that state its numbers, and they link back', () => {
    const there = [...projections.keys()].flatMap((id) => hrefsIn(findEntry(audit, id), /^\/claims\//).map((href) => `${href} ${id}`));
    const back = [...readFolder('claims').keys()].flatMap((claim) => {
      const main = elementsOf(`/claims/${claim}/`).find(({ tagName }) => tagName === 'main')!;
      return hrefsIn(main, /^\/audit\/#/).map((href) => `/claims/${claim}/ ${href.slice('/audit/#'.length)}`);
    });
    expect(back.toSorted()).toEqual(there.toSorted());
  });

  test('the figure, the tables and the entries of the audit have the same order', () => {
    const order = audit.filter((one) => one.tagName === 'article').map((one) => attribute(one, 'id')!);
    expect([...order].sort()).toEqual([...projections.keys()].sort());
    for (const page of withTable) expect([...readVerdicts(elementsOf(page)).keys()], page).toEqual(order);
    for (const figure of audit.filter(({ tagName }) => tagName === 'figure')) {
      const table = inside(figure).find(({ tagName }) => tagName === 'tbody')!;
      const drawn = inside(table).flatMap((one) => (one.tagName === 'td' ? (attribute(one, 'data-cell') ?? []) : []));
      // Two projections may have a number in common; it is drawn with the first.
      const listed = new Set(order.flatMap((id) => [projections.get(id)!.forecast, projections.get(id)!.outcome ?? []].flat()));
      expect(drawn.length).toBeGreaterThan(0);
      expect(drawn).toEqual([...listed].filter((cell) => drawn.includes(cell)));
    }
  });

  test('the counts at the top of the audit are correct', () => {
    const list = audit.find((one) => one.tagName === 'ul' && attribute(one, 'class') === 'inline');
    const counts = (list ? inside(list) : []).filter(({ tagName }) => tagName === 'li').map((item) => plain(textOf(item)));
    const count = (verdict: string): number => [...projections.values()].filter((one) => one.verdict === verdict).length;
    const wanted = outcomes.map((verdict) => plain(`${count(verdict) || say('audit.none-so')} ${say(`verdict.${verdict}`)}`));
    expect(counts).toEqual(projections.size > 0 ? wanted : []);
  });

  test('a forecast with a comparable outcome has the correct error, and every other projection says why it has none', () => {
    for (const [id, { verdict, forecast, outcome, caveat }] of projections) {
      const row = rows.get(id)!;
      const entry = findEntry(audit, id);
      const text = plain(textOf(valueOf(entry, say('audit.error'))));
      const [a, b] = [forecast, outcome].map((address) => (address === null ? undefined : observations.get(address)!));
      const isBound = [a, b].some((one) => (one?.qualifier ?? '').startsWith('at-'));
      // Editors must give a caveat if and only if the two numbers differ by more than their rounding.
      const scored = ['met', 'missed', 'overtaken'].includes(verdict) && b !== undefined && !isBound && caveat !== null;
      expect.soft(text, id).not.toMatch(leaked);
      if (!scored) {
        expect.soft(text, id).not.toBe('');
        expect.soft(row, id).toMatchObject({ absolute_error: '', relative_error: '', direction: '', absolute_error_unit: '' });
        expect.soft(plain(row.error!), id).toBe(text);
        continue;
      }
      const outcomeValue = Number(valueIn(b, a!.unit));
      const difference = Number(a!.value) - outcomeValue;
      const share = (difference / outcomeValue) * 100;
      const side = difference > 0 ? 'too high' : 'too low';
      const numbers = inside(entry).filter((one) => attribute(one, 'data-cell')?.startsWith('contrast-'));
      const [absolute = '', relative = ''] = numbers.map((one) => digitsOf(textOf(one))!);
      expect.soft(Math.abs(difference).toFixed(countDecimals(absolute)), id).toBe(absolute);
      expect.soft(Math.abs(share).toFixed(countDecimals(relative)), id).toBe(relative);
      expect
        .soft(row, id)
        .toMatchObject({ absolute_error: absolute, relative_error: relative, direction: side, absolute_error_unit: a!.unit });
      expect.soft(text, id).toContain(plain(say(difference > 0 ? 'audit.too-high' : 'audit.too-low')));
      for (const words of splitAtReferences(caveat)) expect.soft(text, id).toContain(plain(words));
    }
  });

  test('only an open projection has a date by which we will look again', () => {
    const months = identity.audit.monthsAfterPeriod;
    for (const [id, { verdict, dueFor }] of projections) {
      const month = monthsOf(dueFor).last;
      const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + months + 1, 0)).toISOString().slice(0, 10);
      expect.soft(rows.get(id)!.look_again_by, id).toBe(verdict === 'open' ? last : '');
      const entry = findEntry(audit, id);
      const terms = inside(entry).filter(({ tagName }) => tagName === 'dt');
      expect.soft(terms.map(textOf).includes(say('audit.next-look')), id).toBe(verdict === 'open');
      if (verdict === 'open') expect.soft(plain(textOf(entry)), id).toContain(plain(say('audit.look-again', { date: formatDate(last) })));
    }
    const method = elementsOf('/method/').find(({ tagName }) => tagName === 'main')!;
    expect(plain(textOf(method))).toContain(plain(say('method.projections-open', { count: months })));
  });
}

/** A year, a month or a day as pages print it. */
function formatDate(date: string): string {
  const [, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Date(date).toLocaleDateString('en-GB', options);
}

/** The words of a text; references in braces print words or numbers from elsewhere. */
function splitAtReferences(text: string): string[] {
  return text.split(/\{[^}]*\}/);
}

function countDecimals(digits: string): number {
  return digits.split('.')[1]?.length ?? 0;
}
