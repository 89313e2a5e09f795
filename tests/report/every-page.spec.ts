import { expect, test, type Page } from '@playwright/test';
import { findBarriers, withAxe } from '../support/barriers.ts';
import { findPaleWords } from '../support/contrast.ts';
import { checkDrawing, listDrawings, nameDrawing, readDrawings } from '../support/drawings.ts';
import { watchFaults } from '../support/faults.ts';
import { withFonts, withoutFonts } from '../support/fonts.ts';
import { findHiddenNumbers } from '../support/hidden-numbers.ts';
import { findLostInk } from '../support/lost-ink.ts';
import { findOverflow } from '../support/overflow.ts';
import { dist, elementsOf, figureIds, opened, pageTypes, readFigure } from '../support/report.ts';
import { openScreen } from '../support/screen.ts';
import { readShift } from '../support/shift.ts';
import { isBrief, isFull } from '../support/site.ts';
import { minTargetSize, measureTargets } from '../support/targets.ts';

/** Pages are opened for these readers in turn; everything that must hold for every page is tested on that visit. */
const readers: Reader[] = [
  { setup: 'a phone, light colours and web fonts', width: 320, colorScheme: 'light', fonts: true, reducedMotion: 'no-preference' },
  { setup: 'a laptop, dark colours and no web fonts', width: 1280, colorScheme: 'dark', fonts: false, reducedMotion: 'reduce' },
];

for (const [turn, reader] of readers.entries()) {
  const own = opened.filter((_, index) => isFull || index % readers.length === turn);
  // A dozen pages per test, so that both workers are busy to the end.
  const parts = Math.ceil(own.length / 12);
  for (let part = 0; part < parts; part += 1)
    test(`every page works for a reader with ${reader.setup} (part ${part + 1} of ${parts})`, async ({ page, baseURL }) => {
      const faults = await watchFaults(page, new URL(baseURL!).origin);
      await (reader.fonts ? withFonts(page, dist) : withoutFonts(page));
      await withAxe(page);
      const resize = await openScreen(page);
      for (const address of own.filter((_, index) => index % parts === part)) {
        const found = await visit(page, address, reader, resize);
        faults.push(...found.map((fault) => `${address} ${fault}`));
      }
      expect(faults.filter((fault) => reader.fonts || !fault.includes('.woff2'))).toEqual([]);
    });
}

/** What is wrong with a page: first as it loads, then with all details open, from the narrowest phone to the widest screen. */
async function visit(page: Page, address: string, reader: Reader, resize: Resize): Promise<string[]> {
  const { width: ownWidth, colorScheme, reducedMotion } = reader;
  await page.emulateMedia({ colorScheme, reducedMotion, forcedColors: 'none' });
  await resize(ownWidth, 700);
  await page.goto(address);
  const faults = [
    ...(await readShift(page)),
    ...(await page.evaluate(findMotion)).map((one) => `moves: ${one}`),
    ...(await page.evaluate(findOverflow)),
  ];
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  // A laptop at 400% zoom is as narrow as a phone, and much less high.
  for (const [width, height] of [
    [320, 256],
    [1280, 800],
    [2560, 800],
  ] as const) {
    await resize(width, height);
    const found = await page.evaluate(findOverflow);
    if (width <= 1280) {
      found.push(...(await measureSizes(page)), ...(await checkDrawings(page, address, width === 320 ? 'narrow' : 'wide')));
      if (isFull || width === ownWidth)
        found.push(
          ...(await findBarriers(page, { rules: 'wcag', looks: isFull || (!isBrief && pageTypes.includes(address)) })),
          ...(isBrief ? [] : await findPaleWords(page)),
        );
    }
    faults.push(...found.map((one) => `at ${width} px: ${one}`));
  }
  // Content cannot change a colour.
  if (isBrief) return faults;
  await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
  return [...faults, ...(await findPaleWords(page)), ...(await forceColours(page, address))];
}

/** Controls that are too small, and numbers that are hidden by their mark. */
async function measureSizes(page: Page): Promise<string[]> {
  const targets = await page.evaluate(measureTargets);
  return [
    ...(targets.length === 0 ? ['no control was found'] : []),
    ...targets
      .filter((one) => one.width < minTargetSize || one.height < minTargetSize)
      .map(({ target, width, height }) => `${width} × ${height} px is too small for a control: ${target}`),
    ...(await page.evaluate(findHiddenNumbers)),
  ];
}

/** Charts that are missing, wrong, or drawn for another width. */
async function checkDrawings(page: Page, address: string, drawing: string): Promise<string[]> {
  const drawn = await page.evaluate(readDrawings);
  const other = drawing === 'narrow' ? 'wide' : 'narrow';
  const expected = listDrawings(elementsOf(address)).filter((name) => !name.includes(` ${other} `));
  const seen = drawn.map(nameDrawing);
  return [
    ...(seen.join() === expected.join() ? [] : [`drawings ${seen.join(', ')} are shown instead of ${expected.join(', ')}`]),
    // Charts in examples of the handbook have no data files: `npm run verify:numbers` compares them with their own report.
    ...drawn
      .filter(({ figure }) => figureIds.includes(figure))
      .flatMap((one) => checkDrawing(one, readFigure(one.figure)).map((fault) => `${nameDrawing(one)}: ${fault}`)),
  ];
}

/** Marks and texts of figures that disappear with forced colours. */
async function forceColours(page: Page, address: string): Promise<string[]> {
  if (listDrawings(elementsOf(address)).length === 0) return [];
  await page.emulateMedia({ forcedColors: 'active' });
  if (!(await page.evaluate(() => matchMedia('(forced-colors: active)').matches))) return ['colours cannot be forced'];
  const { seen, lost } = await page.evaluate(findLostInk);
  return [...(seen === 0 ? ['no mark of a figure is shown'] : []), ...lost].map((fault) => `with forced colours: ${fault}`);
}

/** Runs in the page: animations, and smooth scrolling for a reader who asked for reduced motion. */
function findMotion(): string[] {
  const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isSmooth = isReduced && getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
  return [...document.getAnimations().map((one) => one.constructor.name), ...(isSmooth ? ['smooth scrolling'] : [])];
}

type Resize = (width: number, height: number) => Promise<void>;

interface Reader {
  setup: string;
  /** The width of the screen on which the page is opened, in CSS px. */
  width: number;
  colorScheme: 'light' | 'dark';
  fonts: boolean;
  reducedMotion: 'reduce' | 'no-preference';
}
