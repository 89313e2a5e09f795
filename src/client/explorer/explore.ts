import type { ExplorableFigure } from '#figures/explorable-figure.ts';
import type { FigureModel } from '#figures/figure-model.ts';
import type { Box } from '#figures/place-labels.ts';
import { watchColours } from './colours.ts';
import { watchDensity } from './density.ts';
import { describePoint } from './describe-point.ts';
import explorerCss from './explorer.css?inline';
import { sayFrom } from '#words/say-from.ts';
import { buildMenu } from './menu.ts';
import { paintFigure, type Painting } from './paint.ts';
import { Tip } from './tip.ts';
import { formatView, parseView, toViewedModel } from './view.ts';
import { findNext, type Position } from './walk.ts';

/**
 * Lets a reader explore a figure: its canvases cover the drawings in the page, which stay in place for printing and for afterwards. Handles
 * the events on the stage until it ends; the host must remove what it added to stage and bar.
 */
export function explore({ host, stage, bar, liveRegion, id }: Explored, figure: ExplorableFigure): Exploration {
  adoptStyles();
  let view = parseView(figure, new URLSearchParams(location.search).get(id));
  let model = toViewedModel(figure, view);
  let paintings: Painting[] = [];
  let position: Position | null = null;
  const subtitle = host.closest('figure')!.querySelector<HTMLElement>('.subtitle')!;
  const own = figure.models[0]!.model.subtitle;
  const tip = new Tip(stage);
  const menu = buildMenu(figure, view, (chosen, words) => {
    view = chosen;
    position = null;
    writeAddress(id, formatView(figure, view));
    show();
    liveRegion.textContent = words;
  });

  const paint = (): void => {
    const before = paintings;
    paintings = paintFigure(host, stage, model, view.scale);
    before.forEach((painting) => painting.remove());
    // A number that the reader has left does not reappear when colours or width change.
    const kept = tip.isShown ? position : null;
    tip.show(kept && describePoint(figure, model, kept), kept && findMarks(paintings, kept));
  };
  const show = (): void => {
    model = toViewedModel(figure, view);
    sayUnit(subtitle, own, model.subtitle);
    paint();
  };
  const go = (next: Position | null, isSpoken: boolean, on?: Painting): void => {
    const isThere = tip.isShown && next?.series === position?.series && next?.point === position?.point;
    position = next;
    const point = position && describePoint(figure, model, position);
    if (!isThere) tip.show(point, position && findMarks(paintings, position, on));
    // A pointer that moves over many numbers would make the live region talk without pause, so only the keyboard makes it speak.
    const words = point && [point.name, point.value, ...point.spoken].join('. ');
    if (isSpoken && words && words !== liveRegion.textContent) liveRegion.textContent = words;
  };

  // Another unit may need fewer lines. Fixes the height before anything is placed: a fraction of a px would move it.
  subtitle.style.minBlockSize = `${subtitle.getBoundingClientRect().height}px`;
  show();
  host.dataset.exploring = '';
  let width = host.offsetWidth;
  const sizes = new ResizeObserver(() => {
    if (host.offsetWidth === width) return;
    width = host.offsetWidth;
    paint();
  });
  sizes.observe(host);
  const stopWatching = [watchColours(paint), watchDensity(paint)];

  return {
    handle: (event) => {
      if (event instanceof KeyboardEvent) return go(findNext(model, position, event.key), true);
      if (event.type === 'blur' || (event.type === 'pointerleave' && (event as PointerEvent).pointerType === 'mouse')) return tip.hide();
      if (!(event instanceof PointerEvent)) return;
      const [on, found] = findUnder(paintings, event) ?? [];
      if (found) go(found, event.type === 'pointerdown' || event.type === 'click', on);
    },
    open: () => {
      if (bar.querySelector('.hint') === null) bar.append(...(menu ? [menu] : []), buildHint(model, figure));
    },
    closeMenu: () => {
      if (!menu?.open) return false;
      menu.open = false;
      menu.querySelector('summary')!.focus();
      return true;
    },
    end: () => {
      sizes.disconnect();
      stopWatching.forEach((stop) => {
        stop();
      });
      paintings.forEach((painting) => painting.remove());
      subtitle.textContent = own;
      subtitle.style.minBlockSize = '';
      writeAddress(id, '');
    },
  };
}

/** Shows the chosen unit on screen; print shows the drawing of the page with its own unit. */
function sayUnit(subtitle: HTMLElement, own: string, viewed: string): void {
  const say = (className: string, textContent: string): HTMLElement =>
    Object.assign(document.createElement('span'), { className, textContent });
  subtitle.replaceChildren(...(viewed === own ? [own] : [say('on-paper', own), say('on-screen', viewed)]));
}

/** Tells a reader how to move on; a touch device has no keys. */
function buildHint({ kind, series }: FigureModel, { words }: ExplorableFigure): HTMLElement {
  const [along, across] = kind === 'bars' || kind === 'pairs' ? ['↑ ↓', '← →'] : ['← →', '↑ ↓'];
  const hint = Object.assign(document.createElement('span'), { className: 'hint', textContent: sayFrom(words, 'explore.point') });
  const keys = Object.assign(document.createElement('span'), {
    textContent: sayFrom(words, 'explore.press', { keys: series.length > 1 ? `${along} ${across}` : along }),
  });
  hint.append(keys);
  return hint;
}

/** The painting under the pointer, or else the closest, with its mark closest to the pointer. */
function findUnder(paintings: Painting[], { clientX, clientY }: PointerEvent): [Painting, Position] | undefined {
  const distanceOf = (painting: Painting): number => {
    const { top, bottom } = painting.canvas.getBoundingClientRect();
    return Math.max(top - clientY, clientY - bottom, 0);
  };
  const on = paintings.toSorted((one, other) => distanceOf(one) - distanceOf(other))[0];
  const found = on?.findNearest(clientX, clientY);
  return on && found ? [on, found] : undefined;
}

/** The boxes of a mark on every painting that has it; the one on `first` comes first, because the tip is placed there. */
function findMarks(paintings: Painting[], position: Position, first?: Painting): Box[] {
  const order = first ? [first, ...paintings.filter((each) => each !== first)] : paintings;
  return order.flatMap((painting) => painting.findBox(position) ?? []);
}

/** Keeps the view of a figure in the address, so that a link opens the same view; the default view adds nothing. */
function writeAddress(id: string, view: string): void {
  const address = new URL(location.href);
  const others = address.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== id);
  address.search = (view === '' ? others : [...others, `${id}=${view}`]).join('&');
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/** Styles that pages do not need earlier; the policy of the site allows a style sheet that its own script constructs. */
function adoptStyles(): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(explorerCss);
  document.adoptedStyleSheets.push(sheet);
}

let adopted = false;

/** The elements in which a figure is explored. */
export interface Explored {
  host: HTMLElement;
  /** Covers the drawings; has the focus. */
  stage: HTMLElement;
  bar: HTMLElement;
  /** The live region that announces each number. */
  liveRegion: HTMLElement;
  id: string;
}

export interface Exploration {
  /** Handles an event of the stage. */
  handle(event: Event): void;
  /** Shows the options, once the reader opens the figure. */
  open(): void;
  /** True if an open menu was closed. */
  closeMenu(): boolean;
  end(): void;
}
