import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import metrics from '#figures/font-metrics.json' with { type: 'json' };
import { boxOf, type Axis, type Box } from '../../../proof/verify/geometry.ts';

/** Everything that a drawing shows, read from its markup alone. */
export function readDrawing(markup: string): Drawing {
  const svg = parseFragment(markup).childNodes.find((node) => 'tagName' in node);
  if (!svg || !('tagName' in svg)) throw new Error('There is no element.');
  const root = attributesOf(svg);
  const found: Drawing = {
    markup,
    root,
    width: Number(root.width),
    height: Number(root.height),
    axis: readAxis(root, 'v', 'px')!,
    texts: [],
    shapes: [],
  };
  const time = readAxis(root, 't', 'tx');
  if (time) found.time = time;
  collect(svg, { x: 0, y: 0, inherited: {} }, found);
  return found;
}

/** The middle of a mark, or its end that is farther from zero, along the axis of values. */
export function endOf({ box, mark }: Shape, zero: number, isUpright: boolean): number {
  const [low, high] = isUpright ? [box.top, box.bottom] : [box.left, box.right];
  if (mark === 'point' || mark === 'reference') return (low + high) / 2;
  return Math.abs(low - zero) > Math.abs(high - zero) ? low : high;
}

/** How far two boxes overlap in the direction in which they overlap less; below zero, how far apart they are. */
function overlapOf(one: Box, other: Box): number {
  return Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  );
}

/** All pairs of boxes that overlap by more than so many px, or are less than as many apart if it is negative. */
export function listOverlaps<One extends { box: Box }, Other extends { box: Box }>(
  ones: One[],
  others: Other[],
  by: number,
): [One, Other][] {
  const sorted = others.toSorted((a, b) => a.box.left - b.box.left);
  const widest = sorted.reduce((most, { box }) => Math.max(most, box.right - box.left), 0);
  return ones.flatMap((one) => {
    const pairs: [One, Other][] = [];
    for (let at = findFirst(sorted, one.box.left - widest + by); at < sorted.length; at += 1) {
      const other = sorted[at]!;
      if (other.box.left > one.box.right - by) break;
      if (overlapOf(one.box, other.box) > by) pairs.push([one, other]);
    }
    return pairs;
  });
}

function findFirst(sorted: { box: Box }[], left: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.box.left < left) low = middle + 1;
    else high = middle;
  }
  return low;
}

function collect(node: DefaultTreeAdapterTypes.Element, around: Around, found: Drawing): void {
  const own = attributesOf(node);
  const inherited = { ...around.inherited, ...own };
  const moved = moveBy(own.transform ?? '');
  const inner: Around = { ...around, x: around.x + moved[0], y: around.y + moved[1], inherited };
  if (own['data-cell'] !== undefined) inner.cell = own['data-cell'];
  if (own['data-key'] !== undefined) inner.key = own['data-key'];
  const place = { ...(inner.cell !== undefined && { cell: inner.cell }), ...(inner.key !== undefined && { key: inner.key }) };
  if (node.tagName === 'text') found.texts.push(...readText(node, inner, inherited).map((text) => ({ ...text, ...place })));
  else if (drawn.has(node.tagName)) {
    const box = move(shapeBox(node.tagName, own), inner);
    const attributes = Object.fromEntries(
      ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'].map((name) => [name, inherited[name] ?? '']),
    );
    found.shapes.push({
      tag: node.tagName,
      box,
      attributes,
      own,
      ...place,
      ...(own['data-mark'] !== undefined && { mark: own['data-mark'] }),
    });
  } else if (!unseen.has(node.tagName)) for (const child of node.childNodes) if ('tagName' in child) collect(child, inner, found);
}

/** The lines of a text: a part with its own place starts a new one. */
function readText(node: DefaultTreeAdapterTypes.Element, around: Around, inherited: Attributes): Text[] {
  const lines: { words: string; attributes: Attributes }[] = [{ words: '', attributes: inherited }];
  const walk = (parent: DefaultTreeAdapterTypes.Element): void => {
    for (const child of parent.childNodes) {
      if ('value' in child) lines.at(-1)!.words += child.value;
      else if ('tagName' in child) {
        const own = attributesOf(child);
        const last = lines.at(-1)!.attributes;
        const y = own.y ?? String(Number(last.y) + Number(own.dy ?? 0));
        if (own.x !== undefined || own.dy !== undefined) lines.push({ words: '', attributes: { ...last, ...own, y } });
        walk(child);
      }
    }
  };
  walk(node);
  return lines
    .filter(({ words }) => words.trim() !== '')
    .map(({ words, attributes }) => ({ words: words.trim(), attributes, box: move(textBox(words.trim(), attributes), around) }));
}

function textBox(words: string, attributes: Attributes): Box {
  const names = (attributes.class ?? '').split(' ');
  const size = Number(attributes['font-size'] ?? (names.some((name) => name === 'fig-label' || name === 'fig-name') ? 12.5 : 12));
  const isBold = attributes['font-weight'] === undefined ? names.includes('fig-label') : Number(attributes['font-weight']) >= 500;
  const width = (measure(words, isBold ? 600 : 400) * size) / 1000;
  const [x, y] = [Number(attributes.x ?? 0), Number(attributes.y ?? 0)];
  const left = x - ({ middle: width / 2, end: width }[attributes['text-anchor'] ?? ''] ?? 0);
  return { left, right: left + width, top: y - 0.7 * size, bottom: y + 0.2 * size };
}

/** A letter that the site's font lacks is as wide as it is high in Han, and about two thirds of that in other scripts. */
function measure(words: string, weight: 400 | 600): number {
  return Array.from(words).reduce((sum, letter) => {
    const place = letters.indexOf(letter.normalize('NFD')[0]!);
    if (/\p{M}/u.test(letter)) return sum;
    if (place !== -1) return sum + metrics.advances[place]! + (weight === 600 ? metrics.bolder[place]! : 0);
    return sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 1000 : 650);
  }, 0);
}

/** The letters of the site's font, in the order of their advances, in thousandths of an em. */
const letters = Array.from(metrics.letters);

function shapeBox(tag: string, own: Attributes): Box {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(own[name] ?? 0)) as [number, number, number, number];
  if (tag === 'rect') return { left: x, right: x + width, top: y, bottom: y + height };
  if (tag !== 'line') return boxOf(tag, (name) => own[name]);
  const [xs, ys] = [
    [Number(own.x1), Number(own.x2)],
    [Number(own.y1), Number(own.y2)],
  ];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function move({ left, right, top, bottom }: Box, { x, y }: Around): Box {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

function moveBy(transform: string): [number, number] {
  const [, x, y] = /^\s*translate\(\s*([-\d.]+)(?:[ ,]+([-\d.]+))?\s*\)\s*$/.exec(transform) ?? [];
  if (transform !== '' && x === undefined) throw new Error(`The exam does not read "${transform}".`);
  return [Number(x ?? 0), Number(y ?? 0)];
}

function readAxis(root: Attributes, value: string, px: string): Axis | undefined {
  const [v0, v1, px0, px1] = [`${value}0`, `${value}1`, `${px}0`, `${px}1`].map((name) => Number(root[`data-${name}`] ?? NaN)) as [
    number,
    number,
    number,
    number,
  ];
  if (value === 't' && root['data-t0'] === undefined) return undefined;
  return { isLog: value === 'v' && root['data-axis'] === 'log', v0, v1, px0, px1 };
}

function attributesOf({ attrs }: DefaultTreeAdapterTypes.Element): Attributes {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

const drawn = new Set(['path', 'circle', 'rect', 'line']);
const unseen = new Set(['title', 'desc', 'defs', 'clipPath', 'pattern', 'metadata', 'style']);

type Attributes = Record<string, string>;

export interface Drawing {
  markup: string;
  root: Attributes;
  width: number;
  height: number;
  axis: Axis;
  /** The axis of time, in months, if it is to scale. */
  time?: Axis;
  texts: Text[];
  shapes: Shape[];
}

interface Placed {
  box: Box;
  /** Of the groups around it. */
  cell?: string;
  key?: string;
}

export interface Text extends Placed {
  words: string;
  attributes: Attributes;
}

export interface Shape extends Placed {
  tag: string;
  /** Its looks, those of its groups included. */
  attributes: Attributes;
  own: Attributes;
  mark?: string;
}

interface Around {
  x: number;
  y: number;
  inherited: Attributes;
  cell?: string;
  key?: string;
}
