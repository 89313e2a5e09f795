import { closest, hasClass, attribute, type Element } from './html.ts';
import { billions } from './numbers.ts';
import type { CsvRow } from './csv.ts';

/** Runs in the page: the axis, the marks and the smallest font size of every visible chart. */
export function readDrawings(): Drawing[] {
  const svgs = [...document.querySelectorAll<SVGSVGElement>('svg.fig')].filter((svg) => svg.getClientRects().length > 0);
  return svgs.map((svg) => {
    const number = (name: string): number => Number(svg.getAttribute(`data-${name}`) ?? NaN);
    const isUpright = svg.getAttribute('data-dir') === 'y';
    const marks = [...svg.querySelectorAll<SVGGraphicsElement>('[data-mark]')].map((mark) => {
      const { x, y, width, height } = mark.getBBox();
      const [low, high] = isUpright ? [y, y + height] : [x, x + width];
      return { cell: mark.closest('[data-cell]')!.getAttribute('data-cell')!, role: mark.getAttribute('data-mark')!, low, high };
    });
    const texts = [...svg.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0);
    return {
      figure: svg.getAttribute('aria-labelledby')!.split(' ')[0]!.slice(0, -2),
      drawing: svg.closest('.narrow') ? 'narrow' : svg.closest('.wide') ? 'wide' : 'only',
      axis: svg.getAttribute('data-axis')!,
      v0: number('v0'),
      v1: number('v1'),
      px0: number('px0'),
      px1: number('px1'),
      marks,
      fontSize: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a)),
    };
  });
}

/** The charts in the HTML of a page: the figure, which drawing of it, and the kind of its axis. */
export function listDrawings(elements: Element[]): string[] {
  const svgs = elements.filter((one) => one.tagName === 'svg' && hasClass(one, 'fig'));
  return svgs.map((svg) => {
    const drawing = ['narrow', 'wide'].find((name) => closest(svg, (one) => hasClass(one, name))) ?? 'only';
    return nameDrawing({
      figure: attribute(svg, 'aria-labelledby')!.split(' ')[0]!.slice(0, -2),
      drawing,
      axis: attribute(svg, 'data-axis')!,
    });
  });
}

export function nameDrawing({ figure, drawing, axis }: Pick<Drawing, 'figure' | 'drawing' | 'axis'>): string {
  return `${figure} ${drawing} ${axis}`;
}

/** What is wrong with a chart: the position of each mark is compared with the number in the data file of the figure. */
export function checkDrawing(drawn: Drawing, rows: Map<string, CsvRow>): string[] {
  const factors = new Set([...rows.values()].map((row) => row.unit)).size > 1 ? billions : {};
  const { v0, v1, px0, px1 } = drawn;
  const toPixel = (value: number): number =>
    px0 + (px1 - px0) * (drawn.axis === 'log' ? Math.log(value / v0) / Math.log(v1 / v0) : (value - v0) / (v1 - v0));
  const faults = rows.size === drawn.marks.length ? [] : [`${drawn.marks.length} marks for ${rows.size} numbers`];
  if (!(drawn.fontSize >= minFontSize)) faults.push(`text of ${drawn.fontSize.toFixed(1)} px`);
  for (const { cell, role, low, high } of drawn.marks) {
    const row = rows.get(cell);
    if (!row) return [...faults, `${cell} is not in the file`];
    const value = Number(row.value) * (factors[row.unit!] ?? 1);
    const isBlock = role === 'column' || role === 'bar';
    // A column or bar runs from zero to its value; the middle of a point is its value.
    const [zero = NaN, end = NaN] = [low, high].sort((a, b) => Math.abs(a - toPixel(0)) - Math.abs(b - toPixel(0)));
    const at = isBlock ? end : (low + high) / 2;
    if (!(Math.abs(at - toPixel(value)) <= 0.75)) faults.push(`${cell} (${row.value}) is at ${at}, but should be at ${toPixel(value)}`);
    if (isBlock && !(Math.abs(zero - toPixel(0)) <= 0.75))
      faults.push(`the ${role} of ${cell} starts at ${zero}, but zero is at ${toPixel(0)}`);
    if (isBlock && drawn.axis === 'log') faults.push(`a ${role} on a logarithmic axis`);
  }
  return faults;
}

/** The smallest font size that can be read in a drawing, in CSS px. */
export const minFontSize = 9;

export interface Drawing {
  figure: string;
  drawing: string;
  axis: string;
  v0: number;
  v1: number;
  px0: number;
  px1: number;
  marks: { cell: string; role: string; low: number; high: number }[];
  fontSize: number;
}
