import { checkGaps, sayLabel } from './check-drawings.ts';
import { checkNamedSources } from './check-source-lists.ts';
import { checkDescription, sayAxes, sayUnits } from './check-words.ts';
import { boxOf } from './geometry.ts';
import { readMarkStatus } from './mark-status.ts';
import type { FigureNumbers, Numbers } from './numbers.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, hasClass, list, wordsIn, wordsOfDrawing, type Node } from './tree.ts';
import { sayPlain } from './texts.ts';
import { squeeze } from './words.ts';

/**
 * Checks `figure.svg` of every figure: numbers, description, unit and sources in words. It has no axis; its marks are those of the wide
 * drawing of the embed, whose axis is known, in other colours: one colour for each of the site's, in all pictures.
 */
export function checkPictures(site: Site, numbers: Numbers, tally: Tally): void {
  const colours = new Map<string, string>();
  for (const figure of numbers.figures) {
    const file = `figures/${figure.fields.id}/figure.svg`;
    if (!site.has(file)) continue;
    const tree = site.tree(file);
    checkGroups(file, tree, { site, figure, tally, colours });
    const description = tree.find(({ tagName }) => tagName === 'desc');
    const said = squeeze(description ? wordsIn(description) : '');
    checkDescription(file, said, figure, numbers, tally);
    const words = wordsOfDrawing(tree);
    checkGaps('verdicts in drawings', file, words, { figure, numbers, tally });
    checkNamedSources('sources of pictures', file, words, figure.cells, { numbers, tally });
    sayUnits('subtitles', file, readSubtitle(said, figure, numbers), { figure, numbers, tally });
  }
}

/** The subtitle in a description: between the kind of the chart and the sentence on the axes. */
function readSubtitle(description: string, figure: FigureNumbers, numbers: Numbers): string {
  const start = Math.max(0, description.indexOf(`: ${sayPlain(figure.fields.measure, numbers.find)}, `) + 2);
  return description.slice(start, description.indexOf(`. ${sayAxes(figure, numbers)}`));
}

function checkGroups(file: string, tree: Node[], { site, figure, tally, colours }: Picture): void {
  const { id, kind } = figure.fields;
  const wide = site.tree(`embed/${id}/index.html`).filter((node) => node.tagName === 'svg' && around(node, (one) => hasClass(one, 'wide')));
  const drawn = Map.groupBy(wide.flatMap(list).filter(hasCell), (node) => attribute(node, 'data-cell'));
  for (const group of tree.filter(hasCell)) {
    const cell = attribute(group, 'data-cell')!;
    const fact = figure.cells.find(({ address }) => address === cell);
    if (!fact) {
      tally.fault('pictures', file, cell, squeeze(wordsIn(group)), `no number of figure ${id}`);
      continue;
    }
    tally.show(`figure ${id}`, 'figure.svg', cell);
    const states = tally.appear('pictures', file, cell);
    const label = sayLabel(fact, kind);
    const words = squeeze(
      list(group)
        .filter(({ tagName }) => tagName === 'text')
        .map((node) => wordsIn(node))
        .join(' '),
    );
    const name = fact.series.label.split(',')[0] ?? '';
    states('text', words.startsWith(`${name} `) ? words.slice(name.length + 1) : words, label);
    const twin = drawn.get(cell)?.shift();
    states('mark', describeMark(group), twin ? describeMark(twin) : 'a mark as in the embed');
    states('status', readColours(group, twin, colours) || (twin ? readMarkStatus(twin, kind) : 'none'), fact.status);
  }
}

function describeMark(group: Node): string {
  const mark = list(group).find((node) => attribute(node, 'data-mark') !== undefined);
  if (!mark) return 'none';
  const { left, right, top, bottom } = boxOf(mark.tagName, (name) => attribute(mark, name));
  return [left, right, top, bottom].map((edge) => edge.toFixed(1)).join(' ');
}

/** Differences between a colour and the one that replaces the twin's colour in all pictures. */
function readColours(group: Node, twin: Node | undefined, colours: Map<string, string>): string {
  const [own, others] = [group, twin].map((node) =>
    node ? list(node).filter(({ tagName }) => tagName !== 'text' && tagName !== 'g') : [],
  );
  const faults = own!.flatMap((node, index) =>
    ['fill', 'stroke'].flatMap((name) => {
      const [colour, theirs] = [attribute(node, name), others![index] && attribute(others![index], name)];
      if (colour === undefined && theirs === undefined) return [];
      if (!colours.has(theirs ?? '?')) colours.set(theirs ?? '?', colour ?? 'none');
      return colours.get(theirs ?? '?') === colour ? [] : [`${theirs ?? 'none'} as ${colour ?? 'none'}`];
    }),
  );
  return faults.join(', ');
}

function hasCell(node: Node): boolean {
  return attribute(node, 'data-cell') !== undefined;
}

interface Picture {
  site: Site;
  figure: FigureNumbers;
  tally: Tally;
  colours: Map<string, string>;
}
