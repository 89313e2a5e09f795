import type { Numbers } from './numbers.ts';
import { pagesOf, type Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, list, wordsIn, type Node } from './tree.ts';
import { squeeze } from './words.ts';

/** Checks the verdict on each projection: in its entry on the page of the audit, and in the rows of every table that links there. */
export function checkVerdicts(site: Site, { facts }: Numbers, tally: Tally): void {
  for (const file of pagesOf(site))
    for (const node of site.tree(file)) {
      const id = idOf(file, node);
      const projection = id === undefined ? undefined : facts.projections.get(id);
      const box = node.tagName === 'a' ? around(node, ({ tagName }) => tagName === 'tr') : node;
      if (!projection || !box) continue;
      const said = list(box).find(({ tagName }) => tagName === 'b');
      tally.appear('verdicts', file, projection.forecast)(
        'verdict',
        said && squeeze(wordsIn(said)),
        facts.say(`verdict.${projection.verdict}`),
      );
    }
}

/** The projection of an entry of the audit, or of the link that names a row. */
function idOf(file: string, node: Node): string | undefined {
  if (node.tagName === 'article') return file === 'audit/index.html' ? attribute(node, 'id') : undefined;
  const isHead = node.tagName === 'a' && around(node, ({ tagName }) => tagName === 'th') !== undefined;
  return isHead ? /^\/audit\/#(.+)$/.exec(attribute(node, 'href') ?? '')?.[1] : undefined;
}
