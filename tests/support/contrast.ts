import type { Page } from '@playwright/test';

/** Whatever has too little contrast in the current colours. */
export async function findPaleWords(page: Page): Promise<string[]> {
  const contrasts = await page.evaluate(measureContrast);
  return [
    ...(contrasts.length === 0 ? ['no text or shape was measured'] : []),
    ...contrasts
      .filter(({ ratio, minimum }) => !(ratio >= minimum))
      .map(({ what, ratio, minimum }) => `contrast ${ratio}, below ${minimum}: ${what}`),
  ];
}

/**
 * Runs in the page: the contrast of every text, and of every meaningful shape in a figure, with its background. Rules and baselines are
 * left out, because nothing is lost without them. Of a shape's stroke and fill, the one with more contrast counts.
 */
function measureContrast(): Contrast[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, number[]>();
  const toRgba = (colour: string): number[] => {
    const before = known.get(colour);
    if (before) return before;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const rgba = [...canvas.getImageData(0, 0, 1, 1).data];
    known.set(colour, rgba);
    return rgba;
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = toRgba(colour).map((part) =>
      part <= 10.31 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrastOf = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const backgroundOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (toRgba(colour)[3] === 255) return colour;
    }
    return getComputedStyle(document.documentElement).colorScheme.includes('dark') ? 'black' : 'white';
  };
  const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const found = new Map<string, Contrast>();
  const add = (what: string, ratio: number, minimum: number): void => {
    const before = found.get(what);
    if (!before || before.ratio > ratio) found.set(what, { what, ratio: Math.round(ratio * 100) / 100, minimum });
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement!;
    const text = walker.currentNode.textContent!.trim();
    if (text === '' || element.closest('script, style, template') || !isVisible(element)) continue;
    const style = getComputedStyle(element);
    const isSvg = element.closest('svg') !== null;
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.67 && Number(style.fontWeight) >= 700);
    const colour = isSvg ? style.fill : style.color;
    const what = `${isSvg ? 'svg ' : ''}${element.localName}.${element.getAttribute('class') ?? ''} “${text.slice(0, 30)}” ${colour}`;
    add(what, contrastOf(colour, backgroundOf(element)), isLarge && !isSvg ? 3 : 4.5);
  }
  for (const shape of document.querySelectorAll('svg.fig :is(path, circle)')) {
    if (!isVisible(shape) || shape.classList.contains('stroke-rule')) continue;
    const { fill, stroke } = getComputedStyle(shape);
    const background = backgroundOf(shape);
    const ratio = Math.max(...[fill, stroke].map((paint) => (paint === 'none' ? 1 : contrastOf(paint, background))));
    if (ratio > 1 || shape.hasAttribute('data-mark'))
      add(`svg shape ${shape.getAttribute('class')} ${shape.getAttribute('data-status') ?? ''}`, ratio, 3);
  }
  return [...found.values()];
}

interface Contrast {
  what: string;
  ratio: number;
  minimum: number;
}
