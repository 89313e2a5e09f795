import { checkDropped, comparesMakers, dropName, isDot, checkGaps, sayLabel } from './check-drawings.ts';
import { checkNamedSources } from './check-source-lists.ts';
import { checkDescription, sayAxes, sayUnits } from './check-words.ts';
import { boxOf } from './geometry.ts';
import { readMarkStatus, readTokens } from './mark-status.ts';
import type { FigureNumbers, Numbers } from './numbers.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, hasClass, isWords, list, wordsIn, wordsOfDrawing, type Node } from './tree.ts';
import { sayPlain } from './texts.ts';
import { squeeze } from './words.ts';

/**
 * Checks `figure.svg` of every figure: numbers, description, unit and sources in words. It has no axis; its marks are those of the wide
 * drawing of the embed, whose axis is known, in the same colours: one for each name that the style sheet has, in all pictures.
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
  let dropped = 0;
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
        .filter(isWords)
        .map((node) => wordsIn(node))
        .join(' '),
    );
    const outlines = list(group).filter((node) => node.tagName === 'text' && !isWords(node));
    const letters = list(group).filter(isWords);
    states('outline', outlines.map((node) => wordsIn(node)).join(' '), letters.map((node) => wordsIn(node)).join(' '));
    if (words === '') dropped += 1;
    else states('text', dropName(words, fact.series.label), label);
    const twin = drawn.get(cell)?.shift();
    states('mark', describeMark(group), twin ? describeMark(twin) : 'a mark as in the embed');
    const shown = readColours(group, twin, colours) || (twin ? readMarkStatus(twin, comparesMakers(figure)) : 'none');
    if (!isDot(group) || shown.includes(' as ')) states('status', shown, fact.status);
  }
  checkDropped('pictures', file, tree, { id, dropped }, tally);
}

function describeMark(group: Node): string {
  const mark = list(group).find((node) => attribute(node, 'data-mark') !== undefined);
  if (!mark) return 'none';
  const { left, right, top, bottom } = boxOf(mark.tagName, (name) => attribute(mark, name));
  return [left, right, top, bottom].map((edge) => edge.toFixed(1)).join(' ');
}

/** Differences between the colours of a picture and those of its twin, where each name of a colour always stands for the same. */
function readColours(group: Node, twin: Node | undefined, colours: Map<string, string>): string {
  const [own, others] = [group, twin].map((node) =>
    node ? list(node).filter(({ tagName }) => tagName !== 'text' && tagName !== 'g') : [],
  );
  const faults = own!.flatMap((node, index) =>
    ['fill', 'stroke'].flatMap((name) => {
      const other = others![index];
      const [colour, theirs] = [attribute(node, name) ?? 'none', (other && attribute(other, name)) ?? 'none'];
      if (colour !== theirs) return [`${theirs} as ${colour}`];
      if (colour === 'none') return [];
      const tokens = readTokens(other!);
      const token = (name === 'fill' ? tokens[0] : tokens.at(-1)) ?? '?';
      // The lines of several makers have colours of their own.
      if (token === 'maker') return [];
      if (!colours.has(token)) colours.set(token, colour);
      return colours.get(token) === colour ? [] : [`${token} as ${colour}`];
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
