import { PathRecorder } from './svg-path.ts';
import { dressNodes, pageLook, type Look } from './svg-looks.ts';
import { renderNodes } from './svg-nodes.ts';
import type { SvgNode } from './svg-nodes.ts';
import { placeText } from './place-text.ts';
import { measureText } from './text-metrics.ts';
import { textStyles, type TextStyle } from './theme.ts';

/**
 * A 2D context that writes SVG. It implements only what the figures use: any other call or property throws with its name, as does text in a
 * font that is not one of the figures' text styles. Colours are custom properties of the site, which `look` replaces.
 */
export function createSvgContext(canvas: { width: number; height: number }, look = pageLook): SvgContext {
  const recorder = new Recorder(canvas, look);
  const refuse = (property: string | symbol): never => {
    throw new Error(`The SVG context does not implement "${String(property)}".`);
  };
  return new Proxy(recorder, {
    get(target, property) {
      if (!(property in target)) return refuse(property);
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set(target, property, value) {
      return (settable as readonly (string | symbol)[]).includes(property)
        ? Reflect.set(target, property, value, target)
        : refuse(property);
    },
  }) as unknown as SvgContext;
}

const settable = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineDashOffset',
  'lineCap',
  'lineJoin',
  'font',
  'textAlign',
  'textBaseline',
] as const;

const anchors: Record<string, string> = { left: '', start: '', center: 'middle', right: 'end', end: 'end' };

class Recorder {
  fillStyle = 'var(--fig-ink)';
  strokeStyle = 'var(--fig-ink)';
  lineWidth = 1;
  lineDashOffset = 0;
  lineCap = 'butt';
  lineJoin = 'miter';
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  canvas: { width: number; height: number };
  private look: Look;
  private dash: number[] = [];
  private clipped = false;
  private origin = { x: 0, y: 0 };
  private stack: Record<string, unknown>[] = [];
  private path = new PathRecorder();
  private painted: SvgNode | null = null;
  private role: string | null = null;
  private root: SvgNode[] = [];
  private nodes: SvgNode[] = this.root;

  constructor(canvas: { width: number; height: number }, look: Look) {
    this.canvas = canvas;
    this.look = look;
  }

  beginMark(mark: { cell: string; role: string }): void {
    this.beginGroup({ 'data-cell': mark.cell });
    this.role = mark.role;
  }

  beginGroup(attributes: Record<string, string | number>): void {
    if (this.nodes !== this.root) throw new Error('A group is still open.');
    this.nodes = [];
    this.root.push({ tag: 'g', attributes, children: this.nodes });
  }

  endGroup(): void {
    this.nodes = this.root;
    this.role = null;
  }

  /** Everything drawn so far, as markup. */
  toMarkup(): string {
    return renderNodes(dressNodes(this.root, this.look));
  }

  save(): void {
    const state = Object.fromEntries(settable.map((name) => [name, this[name]]));
    this.stack.push({ ...state, dash: this.dash, origin: this.origin, clipped: this.clipped });
  }

  restore(): void {
    Object.assign(this, this.stack.pop());
  }

  setTransform(a: number, b: number, c: number, d: number, x: number, y: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1)
      throw new Error('The SVG context does not implement "setTransform" that scales or turns.');
    this.origin = { x, y };
  }

  resetTransform(): void {
    this.origin = { x: 0, y: 0 };
  }

  translate(x: number, y: number): void {
    this.origin = { x: this.origin.x + x, y: this.origin.y + y };
  }

  rotate(angle: number): void {
    if (angle !== 0) throw new Error('The SVG context does not implement "rotate" by an angle.');
  }

  clearRect(): void {
    if (this.root.length > 0) this.root.length = 0;
  }

  setLineDash(dash: number[]): void {
    this.dash = [...dash];
  }

  measureText(text: string): { width: number } {
    const { size, weight } = this.getTextStyle();
    return { width: measureText(text, size, weight) };
  }

  fillText(text: string, x: number, y: number): void {
    const style = this.getTextStyle();
    const anchor = anchors[this.textAlign];
    if (anchor === undefined) throw new Error(`The SVG context does not implement textAlign "${this.textAlign}".`);
    const place = placeText(x + this.origin.x, y + this.origin.y, style.size, this.textBaseline);
    this.nodes.push({
      tag: 'text',
      attributes: { x: place.x, y: place.y },
      shared: { 'text-anchor': anchor },
      text,
      style,
    });
  }

  beginPath(): void {
    this.path = new PathRecorder();
    this.painted = null;
  }

  moveTo(x: number, y: number): void {
    this.path.moveTo(x + this.origin.x, y + this.origin.y);
  }

  lineTo(x: number, y: number): void {
    this.path.lineTo(x + this.origin.x, y + this.origin.y);
  }

  closePath(): void {
    this.path.close();
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false): void {
    if (counterclockwise || to < from) throw new Error('The SVG context does not implement "arc" against the clock.');
    if (to - from >= 2 * Math.PI - 1e-6) this.path.circle(x + this.origin.x, y + this.origin.y, radius);
    else this.path.arc(x + this.origin.x, y + this.origin.y, radius, from, to);
  }

  /** Chart.js clips the texts of an axis to the axis, whose size in the layout has room for them, so there is nothing to clip. */
  clip(): void {
    this.clipped = true;
  }

  fill(): void {
    this.paint({ fill: this.fillStyle });
  }

  stroke(): void {
    const attributes = {
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth === 1 ? '' : this.lineWidth,
      'stroke-dasharray': this.dash.join(' '),
      'stroke-linecap': this.lineCap === 'butt' ? '' : this.lineCap,
      'stroke-linejoin': this.lineJoin === 'miter' ? '' : this.lineJoin,
    };
    const last = this.nodes.at(-1);
    if (
      this.painted === null &&
      this.role === null &&
      !this.clipped &&
      last?.path &&
      !last.path.round &&
      !this.path.round &&
      sameAttributes(last.attributes, attributes)
    )
      last.path.append(this.path);
    else this.paint(attributes);
  }

  private paint(attributes: Record<string, string | number>): void {
    if (this.clipped) throw new Error('The SVG context does not implement painting shapes after "clip".');
    // A fill and a stroke of the same path become one element.
    if (this.painted) Object.assign(this.painted.attributes, attributes);
    else {
      const mark: Record<string, string> = this.role === null ? {} : { 'data-mark': this.role };
      this.role = null;
      this.painted = { tag: 'path', attributes: { ...mark, ...attributes }, path: this.path };
      this.nodes.push(this.painted);
    }
  }

  private getTextStyle(): TextStyle {
    const [, weight, size] = /(?:^|\s)(\d{3}) ([\d.]+)px/.exec(this.font) ?? [];
    const style = Object.values(textStyles).find((each) => each.weight === Number(weight) && each.size === Number(size));
    if (!style) throw new Error(`The SVG context has no text style for font "${this.font}".`);
    return style;
  }
}

function sameAttributes(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? '') === (other[name] ?? ''));
}

export interface SvgContext extends CanvasRenderingContext2D {
  beginMark(mark: { cell: string; role: string }): void;
  beginGroup(attributes: Record<string, string | number>): void;
  endGroup(): void;
  toMarkup(): string;
}
