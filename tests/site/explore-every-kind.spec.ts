import { expect, test } from '@playwright/test';
import { beginExploring, explorable, openFigure, takeScreenshot } from '../support/explorer.ts';
import { readFigure } from '../support/fixture.ts';
import { digitsOf, qualifierWords, statusWords, unitWords } from '../support/numbers.ts';
import { compareShare } from '../support/pictures.ts';
import { listMoved, readPlaces, readShifts } from '../support/places.ts';
import { isFull } from '../support/site.ts';

/**
 * The share of pixels that may differ between drawing and canvas: in a scaled drawing, text may be one pixel higher or lower if its line
 * falls between two. The most seen is 0.31%. A canvas that is 1 px away from its drawing differs by at least 1%.
 */
const tolerance = 0.005;

/** Each ends with a press of the theme switch, which changes to the colours of the next; the first has the colours of the system. */
const looks = [
  { colours: 'light', width: 1280 },
  { colours: 'dark', width: 360 },
  ...(isFull
    ? [
        { colours: 'light', width: 360 },
        { colours: 'dark', width: 1280 },
      ]
    : []),
];

const middle = Math.ceil(explorable.length / 2);
for (const ids of [explorable.slice(0, middle), explorable.slice(middle)])
  test(`a reader can explore every number of a figure, on a canvas that looks like the drawing, and nothing moves: ${ids.join(', ')}`, async ({
    page,
  }) => {
    for (const id of ids) {
      const explorer = await openFigure(page, id);
      for (const { colours, width } of looks) {
        const name = `${id}, ${colours}, ${width} px wide`;
        await test.step(name, async () => {
          await page.setViewportSize({ width, height: 1400 });
          const [drawing, html] = [await takeScreenshot(explorer), await explorer.innerHTML()];
          const [places, shifts] = [await readPlaces(page), await readShifts(page)];
          await beginExploring(explorer);
          expect
            .soft(compareShare(drawing, await takeScreenshot(explorer)), `${name}, share of pixels that differ`)
            .toBeLessThan(tolerance);
          expect.soft(findUnspoken(id, await explorer.evaluate(walkThrough)), name).toEqual([]);
          await explorer.evaluate(useEverything);
          expect.soft(listMoved(places, await readPlaces(page)), `${name}, while it is explored`).toEqual([]);
          await explorer.getByRole('button', { name: /close/i }).click();
          expect.soft(listMoved(places, await readPlaces(page)), `${name}, after leaving`).toEqual([]);
          // Shifts that a reader caused count, too.
          expect.soft(await readShifts(page), name).toEqual(shifts);
          expect.soft(await explorer.innerHTML(), `${name}, after leaving`).toBe(html);
        });
      }
    }
  });

/** What is wrong with the walk through the numbers of a figure: each must be announced, and its tooltip must be inside the window. */
function findUnspoken(id: string, { spoken, window }: Walk): string[] {
  const rows = [...readFigure(id).values()];
  const unspoken = rows.filter(
    (row) =>
      !spoken.some(
        ({ text }) =>
          digitsOf(text.split('. ').slice(1).join('. ')) === row.value &&
          text.includes(`(${statusWords[row.status!]})`) &&
          text.includes(unitWords[row.unit!]!) &&
          text.includes(qualifierWords[row.qualifier!]!) &&
          (row.stated === '' ? text.includes('not known') : text.includes(`Stated `) && text.includes(row.stated!.slice(0, 4))) &&
          /Sources?: \S/.test(text),
      ),
  );
  const outside = spoken.filter(({ left, right }) => left < 0 || right > window || left === right);
  return [
    ...unspoken.map(({ cell }) => `${cell} is not announced`),
    ...outside.map(({ text, left, right }) => `the tooltip of ${text} is outside the window: ${left} to ${right}`),
    ...(spoken.length === rows.length ? [] : [`${spoken.length} of ${rows.length} numbers are reached`]),
  ];
}

/** Runs in the page: goes to every number of a figure, and records what is announced and where its tooltip starts and ends, in px. */
function walkThrough(host: Element): Walk {
  const [stage, status] = [host.querySelector('.stage')!, host.querySelector('[role=status]')!];
  const press = (key: string): string => {
    stage.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    return status.textContent;
  };
  const [along, across] = host.querySelector('[data-dir=x]') ? ['ArrowDown', 'ArrowRight'] : ['ArrowRight', 'ArrowDown'];
  const announced = new Map<string, { left: number; right: number }>();
  for (let first = press('Home'), before = ''; first !== before; first = press('Home')) {
    for (let text = first, last = ''; text !== last; text = press(along)) {
      announced.set(text, host.querySelector('.tip')!.getBoundingClientRect());
      last = text;
    }
    before = press('Home');
    press(across);
  }
  return { spoken: [...announced].map(([text, { left, right }]) => ({ text, left, right })), window: innerWidth };
}

/** Runs in the page: goes to a number, makes every choice, presses the theme switch, and lets each be drawn. */
async function useEverything(host: Element): Promise<void> {
  const draw = async (): Promise<void> => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  };
  host.querySelector('.stage')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  await draw();
  const menu = host.querySelector<HTMLElement>('.view summary');
  const choices = [...host.querySelectorAll<HTMLInputElement>('.view input')];
  const colours = document.querySelector<HTMLElement>('theme-switch button')!;
  for (const pressed of [...(menu ? [menu, ...choices, menu] : []), colours]) {
    // The last series cannot be switched off, so pressing it does nothing.
    pressed.click();
    await draw();
  }
}

interface Walk {
  spoken: { text: string; left: number; right: number }[];
  /** The width of the window in px. */
  window: number;
}
