import type { Projection as File } from '../../src/schemas/projection.ts';
import { hrefsIn } from './graph.ts';
import { attribute, closest, inside, textOf, type Element } from './html.ts';

/** The audit table on a page: the one whose rows link to entries of the audit. */
export function findTable(elements: Element[]): Element | undefined {
  return elements
    .filter(({ tagName }) => tagName === 'table')
    .find((table) => inside(table).some((one) => one.tagName === 'th' && hrefsIn(one, /^\/audit\/#/).length > 0));
}

/** The verdicts of the table, by the id of the projection that each row links to. */
export function readVerdicts(elements: Element[]): Map<string, string> {
  const links = inside(findTable(elements)!).flatMap((one) => attribute(one, 'href') ?? []);
  const ids = links.flatMap((href) => /^\/audit\/#(.+)$/.exec(href)?.[1] ?? []);
  return new Map(
    ids.map((id) => [id, plain(textOf(inside(rowOf(findTable(elements)!, id)).findLast(({ tagName }) => tagName === 'td')!))]),
  );
}

/** The row of a projection in the table. */
export function rowOf(table: Element, id: string): Element {
  const link = inside(table).find((one) => attribute(one, 'href') === `/audit/#${id}`)!;
  return closest(link, ({ tagName }) => tagName === 'tr')!;
}

/** The entry of a projection on the audit page. */
export function findEntry(audit: Element[], id: string): Element {
  return audit.find((one) => one.tagName === 'article' && attribute(one, 'id') === id)!;
}

/** The definition of a term in an entry. */
export function valueOf(entry: Element, term: string): Element {
  const parts = inside(entry).filter(({ tagName }) => tagName === 'dt' || tagName === 'dd');
  return parts[parts.findIndex((one) => textOf(one).trim() === term) + 1]!;
}

/** The text on one line, with straight quotation marks. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'").replace(/[“”]/g, '"').trim();
}

/** A file of content/projections. */
export interface Projection {
  carriedAs: string;
  passedBy?: string;
  forecast: string;
  outcome: string | null;
  dueFor: string;
  verdict: File['verdict'];
  why: string;
  caveat: string | null;
}
