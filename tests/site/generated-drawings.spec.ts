import { expect, test, type Page } from '@playwright/test';
import '../render/generated/read-raw.ts';
import { proveMarks } from '../render/generated/prove-marks.ts';
import { proveFrame, proveRoom } from '../render/generated/prove-texts.ts';
import { readDrawing, type Drawing } from '../render/generated/read-drawing.ts';
import type { Situation } from '../render/generated/situation.ts';
import { readStyles } from '../render/generated/write-worst.ts';
import { isFull } from '../support/site.ts';

const seed = 2027;
const wanted = isFull ? 300 : 40;
/** Drawings in one page. */
const batch = 50;

test('measured by a browser, texts of generated drawings touch nothing, nothing leaves the drawing, and marks are at their values', async ({
  page,
}) => {
  const faults: string[] = [];
  const drawings = await listDrawings();
  for (let at = 0; at < drawings.length; at += batch) {
    const some = drawings.slice(at, at + batch);
    const measured = await measure(
      page,
      some.map(({ svg }) => svg),
    );
    some.forEach(({ name, svg, situation }, n) => {
      const drawing = { ...readDrawing(svg), ...measured[n]! };
      const found = [...proveRoom(drawing), ...proveFrame(drawing), ...proveMarks(drawing, situation)];
      if (found[0] !== undefined) faults.push(`${name}: ${found[0]} (of ${found.length})`);
    });
  }
  expect(drawings.length).toBeGreaterThanOrEqual(wanted);
  expect(faults, `${faults.length} of ${drawings.length} drawings`).toEqual([]);
});

/** Each situation at one width, which changes from one to the next. */
async function listDrawings(): Promise<{ name: string; svg: string; situation: Situation }[]> {
  const { examine, widths } = await import('../render/generated/examine.ts');
  const { generate } = await import('../render/generated/generate.ts');
  const all: Awaited<ReturnType<typeof listDrawings>> = [];
  for (let index = 0; all.length < wanted; index += 1) {
    const { situation, drawn } = examine(generate(seed, index), widths[index % widths.length]);
    all.push(...drawn.filter(({ svg }) => svg !== '').map(({ name, svg }) => ({ name, svg, situation })));
  }
  return all;
}

/** The boxes of texts and shapes of some drawings in the font of the site, in the units of each drawing. */
async function measure(page: Page, svgs: string[]): Promise<Pick<Drawing, 'texts' | 'shapes'>[]> {
  await page.setViewportSize({ width: 1500, height: 800 });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${readStyles()}</style>${svgs.join('')}`);
  const isSet = await page.evaluate(async () => {
    for (const weight of ['400', '600']) await document.fonts.load(`${weight} 12px "Archivo 80"`);
    return [...document.fonts].some(({ family, status }) => family.includes('Archivo 80') && status === 'loaded');
  });
  expect(isSet, 'the font of figures is loaded').toBe(true);
  return page.evaluate(() => {
    const placeOf = (element: Element): { cell?: string } => {
      const cell = element.closest('[data-cell]')?.getAttribute('data-cell');
      return cell === null || cell === undefined ? {} : { cell };
    };
    const toBox = ({ x, y, width, height }: DOMRect) => ({ left: x, right: x + width, top: y, bottom: y + height });
    return [...document.querySelectorAll('svg')].map((svg) => ({
      texts: [...svg.querySelectorAll('text')].flatMap((text) => {
        const parts = text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text];
        return parts
          .filter((part) => part.getNumberOfChars() > 0)
          .map((part) => {
            // The box of a font is higher than its letters.
            const [size, foot] = [parseFloat(getComputedStyle(part).fontSize), part.getStartPositionOfChar(0).y];
            const box = { ...toBox(part.getBBox()), top: foot - 0.7 * size, bottom: foot + 0.2 * size };
            return { words: part.textContent.trim(), attributes: {}, box, ...placeOf(text) };
          });
      }),
      shapes: [...svg.querySelectorAll<SVGGraphicsElement>('path, circle, rect, line')]
        .filter((shape) => !shape.closest('defs, clipPath, pattern'))
        .map((shape) => {
          const mark = shape.getAttribute('data-mark');
          return {
            tag: shape.tagName,
            attributes: {},
            own: {},
            box: toBox(shape.getBBox()),
            ...placeOf(shape),
            ...(mark !== null && { mark }),
          };
        }),
    }));
  });
}
