import { unitOf } from './numbers.ts';
import { monthsOf, proofsOf, type Fact } from './facts.ts';
import { listGaps, type FigureNumbers, type Numbers } from './numbers.ts';
import { pagesOf, type Site } from './site.ts';
import type { Tally } from './tally.ts';
import { escape, sayPlain } from './texts.ts';
import { around, attribute, hasClass, list, wordsIn, type Node } from './tree.ts';
import { qualifierSaid, sayAll, sayDate, squeeze, unitNamed } from './words.ts';

/** Checks what figures say about their numbers in words: description, subtitle, and notes on single numbers. */
export function checkWords(site: Site, numbers: Numbers, tally: Tally): void {
  for (const file of pagesOf(site)) {
    const tree = site.tree(file);
    for (const figure of numbers.figures) {
      const words = tree.find((node) => attribute(node, 'id') === `${figure.fields.id}-d` && !hasClass(node, 'subtitle'));
      if (words) checkDescription(file, squeeze(wordsIn(words)), figure, numbers, tally);
    }
    for (const node of tree.filter((one) => hasClass(one, 'subtitle'))) checkSubtitle(file, node, numbers, tally);
    const own = numbers.figures.find(({ fields }) => file === `figures/${fields.id}/index.html`);
    if (own) checkBasis(file, tree, own, numbers, tally);
  }
}

/** Every number once, with its unit and status, and no other. */
export function checkDescription(file: string, text: string, figure: FigureNumbers, numbers: Numbers, tally: Tally): void {
  const { fields, cells } = figure;
  const axes = sayAxes(figure, numbers);
  let left = text.slice(text.indexOf(axes) + axes.length);
  const take = (wanted: string): string | undefined => {
    const found = new RegExp(`(?<!\\S)(?<!${bounds})${escape(wanted)}(?=[;.,]|$)`).exec(left);
    if (!found) return undefined;
    left = left.slice(0, found.index) + left.slice(found.index + wanted.length);
    return wanted;
  };
  for (const fact of cells) {
    tally.show(`figure ${fields.id}`, `description in ${file}`, fact.address);
    tally.appear('figures in words', file, fact.address)('text', take(sayAll(fact)), sayAll(fact));
  }
  for (const { id, gap } of listGaps(figure, numbers)) tally.appear('figures in words', file, id)('text', take(gap), gap);
  const other = /[\d.,]+(%| (trillion|billion|million) )|\((estimate|projected|target|reported)\)/.exec(left);
  if (other)
    tally.fault('figures in words', file, fields.id, left.slice(Math.max(0, other.index - 20), other.index + 40), 'no further number');
}

/** A subtitle has the unit of its drawing, for each number in it. */
export function sayAxes(figure: FigureNumbers, { facts: { say } }: Numbers): string {
  const { kind, scale, projections = [] } = figure.fields;
  const count = kind === 'pairs' ? projections.length : figure.cells.length;
  const periods = figure.cells.map(({ period }) => period).toSorted((one, other) => monthsOf(one).first - monthsOf(other).first);
  const range =
    kind === 'bars' || kind === 'pairs'
      ? say('drawing.rows', { count: String(count) })
      : say('drawing.span', { first: sayDate(periods[0]!), last: sayDate(periods.at(-1)!) });
  const axes = kind === 'pairs' || scale === 'log' ? 'log' : scale === 'linear-and-log' ? 'both' : 'zero';
  return say(`drawing.axes-${axes}`, { range, unit: unitNamed[unitOf(figure)] ?? '?' });
}

/** A subtitle names the unit of its drawing, for each number in it. */
function checkSubtitle(file: string, node: Node, numbers: Numbers, tally: Tally): void {
  const box = around(node, ({ tagName }) => tagName === 'figure' || tagName === 'li');
  const svg = box && list(box).find((one) => one.tagName === 'svg' && hasClass(one, 'fig'));
  const id = svg && attribute(svg, 'aria-labelledby')?.replace(/-t( .*)?$/, '');
  const figure = numbers.figures.find(({ fields }) => fields.id === id);
  if (figure) sayUnits('subtitles', file, squeeze(wordsIn(node)), { figure, numbers, tally });
}

/** Checks the unit in a subtitle: measure, unit, place, period. */
export function sayUnits(output: string, file: string, subtitle: string, { figure, numbers, tally }: Subtitled, unit?: string): void {
  const { measure, place, period } = figure.fields;
  const plain = (text: string): string => sayPlain(text, numbers.find);
  const [front, back] = [`${plain(measure)}, `, `, ${plain(place)}, ${plain(period)}`];
  const isWhole = subtitle.startsWith(front) && subtitle.endsWith(back);
  const shown = isWhole ? subtitle.slice(front.length, -back.length) : subtitle;
  const expected = unitNamed[unit ?? unitOf(figure)] ?? '?';
  for (const { address } of figure.cells) tally.appear(output, file, address)('unit', shown, expected);
}

/** Series by series: the unit, and the numbers with a note. */
function checkBasis(file: string, tree: Node[], { cells }: FigureNumbers, { facts: { say } }: Numbers, tally: Tally): void {
  const section = tree.find((node) => attribute(node, 'aria-labelledby') === 'basis');
  for (const [place, group] of Map.groupBy(cells, ({ dataset, series }) => `/data/${dataset}/#series-${series.id}`)) {
    const link = section && list(section).find((node) => attribute(node, 'href') === place);
    const entry = link && around(link, ({ tagName }) => tagName === 'section');
    const facts = entry ? readFacts(entry) : new Map<string, string[]>();
    const first = group[0]!;
    const measure = [first.measure.label, first.series.of && say('series.share', { whole: first.series.of }), unitNamed[first.unit]]
      .filter(Boolean)
      .join(', ');
    for (const fact of group)
      tally.appear('meanings on figure pages', file, fact.address)('unit', facts.get(say('label.measure'))?.[0], measure);
    const noted = group.filter(({ note }) => note !== null);
    const said = facts.get(say('series.single')) ?? [];
    noted.forEach((fact, index) => {
      const start = `${sayDate(fact.period)}, ${sayAll(fact)}: `;
      tally.appear('meanings on figure pages', file, fact.address)('text', said[index]?.slice(0, start.length), start);
    });
    if (said.length > noted.length) tally.fault('meanings on figure pages', file, place, said.slice(noted.length).join(' '), 'nothing');
  }
}

/** Checks that the page of sources lists under each source every number that names it, and no other. */
export function checkSourcesPage(site: Site, { facts }: Numbers, tally: Tally): void {
  const file = 'sources/index.html';
  const places = new Map([...facts.cells.values()].map((fact) => [placeOf(fact), fact]));
  for (const id of facts.sources.keys()) {
    const entry = site.tree(file).find((node) => node.tagName === 'article' && attribute(node, 'id') === id);
    for (const link of entry ? list(entry).filter((node) => /^\/data\/.*#/.test(attribute(node, 'href') ?? '')) : []) {
      const fact = places.get(attribute(link, 'href') ?? '');
      const text = squeeze(wordsIn(link));
      if (!fact) tally.fault('page of sources', file, attribute(link, 'href') ?? '', text, 'a number of the content');
      else {
        tally.show(`source ${id}`, file, fact.address);
        const states = tally.appear('page of sources', file, fact.address);
        states('text', text, `${fact.series.label}, ${sayDate(fact.period)}: ${sayAll(fact)}`);
        const proof = fact.sources.find((source) => source.id === id);
        states('source', id, proof?.id ?? 'another');
        states('role', headingOf(link), facts.say(`role-heading.${proof?.role ?? ''}`));
      }
    }
    const cells = [...facts.cells.values()].filter(({ sources }) => sources.some((source) => source.id === id));
    if (cells.length > 0)
      tally.closeThing(
        `source ${id}`,
        cells.map(({ address }) => address),
        [file],
      );
  }
}

/** The sources supporting a number that are named, in their order. */
export function namedProofs(fact: Fact, isNamed: (id: string) => boolean): { shown: string; expected: string } {
  const proofs = proofsOf(fact);
  return { shown: proofs.filter(isNamed).join(', '), expected: proofs.join(', ') };
}

function readFacts(entry: Node): Map<string, string[]> {
  const facts = new Map<string, string[]>();
  let name = '';
  for (const node of list(entry)) {
    if (node.tagName === 'dt') name = squeeze(wordsIn(node));
    if (node.tagName === 'dd') facts.set(name, [...(facts.get(name) ?? []), squeeze(wordsIn(node))]);
  }
  return facts;
}

/** The name of the fact to which a node of a list of facts belongs. */
function headingOf(node: Node): string | undefined {
  const field = around(node, ({ tagName }) => tagName === 'dd');
  const before = field?.parentNode && list(field.parentNode);
  const heading = before?.slice(0, before.indexOf(field!)).findLast(({ tagName }) => tagName === 'dt');
  return heading && squeeze(wordsIn(heading));
}

function placeOf({ address }: Fact): string {
  const [dataset = '', series = '', period = ''] = address.split('/');
  return `/data/${dataset}/#${series}-${period.replace('@', '-')}`;
}

interface Subtitled {
  figure: FigureNumbers;
  numbers: Numbers;
  tally: Tally;
}

/** Words before a number that belong to it. */
const bounds = Object.values(qualifierSaid)
  .filter((said) => said !== '')
  .join('|');
