import { attribute, closest, inside, textOf, type Element } from './html.ts';

/** The table of the audit on a page. */
export function findFrame(elements: Element[]): Element | undefined {
  return elements.find((one) => attribute(one, 'aria-label') === 'Audit of the projections');
}

/** Verdicts by the id of the projection to which a row of the table leads. */
export function readVerdicts(elements: Element[]): Map<string, string> {
  const links = inside(findFrame(elements)!).flatMap((one) => attribute(one, 'href') ?? []);
  const ids = links.flatMap((href) => /^\/audit\/#(.+)$/.exec(href)?.[1] ?? []);
  return new Map(
    ids.map((id) => [id, plain(textOf(inside(rowOf(findFrame(elements)!, id)).findLast(({ tagName }) => tagName === 'td')!))]),
  );
}

/** The row of a projection in the table. */
export function rowOf(frame: Element, id: string): Element {
  const link = inside(frame).find((one) => attribute(one, 'href') === `/audit/#${id}`)!;
  return closest(link, ({ tagName }) => tagName === 'tr')!;
}

/** The entry of a projection on the page of the audit. */
export function findEntry(audit: Element[], id: string): Element {
  return audit.find((one) => one.tagName === 'article' && attribute(one, 'id') === id)!;
}

/** What follows a term of an entry. */
export function valueOf(entry: Element, term: string): Element {
  const parts = inside(entry).filter(({ tagName }) => tagName === 'dt' || tagName === 'dd');
  return parts[parts.findIndex((one) => textOf(one).trim() === term) + 1]!;
}

/** Text in one line with straight quotation marks. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('’', "'").trim();
}

/** What a verdict reads like. */
export const verdictWords: Record<string, string> = {
  met: 'met',
  missed: 'missed',
  overtaken: 'overtaken',
  'cannot-be-scored': 'cannot be scored',
  open: 'open',
  'not-a-projection': 'not a projection',
};

/** A file of content/projections. */
export interface Projection {
  carriedAs: string;
  passedBy?: string;
  forecast: string;
  outcome: string | null;
  dueFor: string;
  verdict: string;
  why: string;
  caveat: string | null;
}
