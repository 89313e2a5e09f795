import { attribute, inside, type Element } from './html.ts';

/** Whether an element is a passage of a chapter: a paragraph with an address, a key point, the summary, or the audit table. */
export function isPassage(element: Element): boolean {
  return /^(p(-[a-z]+)*(-\d+)?|key-\d+|summary|audit)$/.test(attribute(element, 'id') ?? '');
}

/** The addresses of the numbers inside an element, and the ids of derived ones. */
export function cellsIn(element: Element): string[] {
  return inside(element).flatMap((one) => attribute(one, 'data-cell') ?? []);
}

/** The addresses of the links inside an element that match a pattern. */
export function hrefsIn(element: Element, pattern: RegExp): string[] {
  return inside(element).flatMap((one) => {
    const href = attribute(one, 'href');
    return href !== undefined && pattern.test(href) ? [href] : [];
  });
}

/** The rows of all datasets by the address of their number, each with the address of the row. */
export function readRows(elements: ReadonlyMap<string, Element[]>): Map<string, { row: Element; href: string }> {
  return new Map(
    [...elements]
      .filter(([page]) => /^\/data\/[^/]+\/$/.test(page))
      .flatMap(([page, all]) =>
        all
          .filter((one) => one.tagName === 'tr' && attribute(one, 'id'))
          .map((row) => [cellsIn(row)[0]!, { row, href: `${page}#${attribute(row, 'id')}` }] as const),
      ),
  );
}

/** The entries in the list of sources, by id. */
export function readSourceEntries(elements: ReadonlyMap<string, Element[]>): Map<string, Element> {
  const entries = elements.get('/sources/')!.filter(({ tagName }) => tagName === 'article');
  return new Map(entries.map((entry) => [attribute(entry, 'id')!, entry]));
}
