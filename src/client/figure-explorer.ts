import type { ExplorableFigure } from '#figures/explorable-figure.ts';
import type * as Explorer from './explorer/explore.ts';

/**
 * `<figure-explorer figure src data-…>`: a chart that a reader can explore. Its code and data are loaded on demand: with the button, with
 * pointer or keyboard on the figure, or through a link to a view of it. Until then, and if loading fails, the drawing in the page is the
 * whole figure. Pointer and focus alone explore only temporarily: the figure is restored when they leave.
 */
class FigureExplorer extends HTMLElement {
  #stage = document.createElement('div');
  #button = document.createElement('button');
  #bar = document.createElement('div');
  #liveRegion = document.createElement('p');
  #exploration: Explorer.Exploration | null = null;
  /** The numbers, once they are loaded. */
  #figure: ExplorableFigure | null = null;
  /** The request being handled; replaced by another, or null, if the reader has left meanwhile. */
  #request: object | null = null;
  /** Requested by button, key, tap or link, so it stays until it is closed. */
  #isOpen = false;
  /** The reader's last event, with which the exploration starts. */
  #last: Event | null = null;
  /** Where the pointer entered; null until it enters again, after leaving or a failure. */
  #entry: { x: number; y: number } | null = null;

  connectedCallback(): void {
    const figure = this.getAttribute('figure')!;
    Object.assign(this.#stage, { className: 'stage', tabIndex: 0, role: 'application' });
    this.#stage.setAttribute('aria-label', this.dataset.stage!);
    this.#stage.setAttribute('aria-describedby', `${figure}-d`);
    for (const type of ['focus', 'blur', 'pointerenter', 'pointerdown', 'pointermove', 'pointerleave', 'click'])
      this.#stage.addEventListener(type, this.#handle);
    this.addEventListener('keydown', this.#handleKey);
    // WCAG requires that a key can dismiss what a pointer shows, wherever the focus is.
    document.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Escape' && !this.contains(target as Node)) this.#handle(new Event('blur'));
    });
    this.#button.type = 'button';
    this.#button.addEventListener('click', this.#toggle);
    this.#bar.className = 'bar';
    this.#bar.append(this.#button);
    Object.assign(this.#liveRegion, { className: 'sr-only', role: 'status' });
    this.#name();
    this.append(this.#stage, this.#bar, this.#liveRegion);
    if (new URLSearchParams(location.search).has(figure)) this.#open();
  }

  #toggle = (event: MouseEvent): void => {
    // The second click of a double click does not toggle again.
    if (event.detail > 1) return;
    if (this.#isOpen && this.#exploration) return this.#leave();
    this.#open();
    this.#stage.focus({ preventScroll: true });
  };

  #handle = (event: Event): void => {
    const { type } = event;
    if (type === 'pointerenter') this.#entry = { x: (event as PointerEvent).clientX, y: (event as PointerEvent).clientY };
    if (type === 'click') this.#open();
    if (
      !this.#exploration &&
      (type === 'focus' || type === 'click' || (type === 'pointermove' && this.#isRequest(event as PointerEvent)))
    ) {
      this.#last = event;
      void this.#load();
    }
    this.#exploration?.handle(event);
    const goes = type === 'blur' || (type === 'pointerleave' && document.activeElement !== this.#stage);
    if (goes && !this.#isOpen) this.#leave();
  };

  #handleKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.#request && !this.#exploration?.closeMenu()) return this.#leave();
    if (event.target !== this.#stage || !/^(Arrow.+|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    this.#last = event;
    this.#open();
    this.#exploration?.handle(event);
  };

  /** Scrolling the page under a resting pointer, or with a finger, is not a request. */
  #isRequest({ clientX, clientY, pointerType }: PointerEvent): boolean {
    return pointerType === 'mouse' && this.#entry !== null && Math.hypot(clientX - this.#entry.x, clientY - this.#entry.y) > 4;
  }

  #open(): void {
    this.#isOpen = true;
    this.#exploration?.open();
    this.#name();
    void this.#load();
  }

  async #load(): Promise<void> {
    if (this.#request) return;
    const request = (this.#request = {});
    this.#name();
    try {
      const [{ explore }, figure] = await Promise.all([importExplorer(), this.#figure ?? fetchFigure(this.getAttribute('src')!)]);
      if (this.#request !== request) return;
      const elements = { host: this, stage: this.#stage, bar: this.#bar, liveRegion: this.#liveRegion, id: this.getAttribute('figure')! };
      this.#exploration = explore(elements, figure);
      this.#figure = figure;
      if (this.#isOpen) this.#exploration.open();
      if (this.#last) this.#exploration.handle(this.#last);
      this.#name();
    } catch {
      // The drawing stays, and the reader may try again.
      if (this.#request === request) this.#leave();
    }
    this.#last = null;
  }

  #leave(): void {
    this.#exploration?.end();
    this.#exploration = null;
    this.#request = null;
    this.#isOpen = false;
    this.#entry = null;
    // Also removes an exploration that failed while it started. The button stays, because it may have the focus.
    this.#stage.replaceChildren();
    if (this.#bar.contains(document.activeElement)) this.#button.focus();
    while (this.#button.nextSibling) this.#button.nextSibling.remove();
    this.#liveRegion.textContent = '';
    delete this.dataset.exploring;
    this.#name();
  }

  #name(): void {
    const { open, openName, close, closeName } = this.dataset;
    const [act, name] = this.#isOpen && this.#exploration ? [close, closeName] : [open, openName];
    this.#button.textContent = act!;
    this.#button.ariaBusy = String(this.#isOpen && !this.#exploration);
    this.#button.setAttribute('aria-label', name!);
  }
}

/** Browsers cache a failed import and do not retry it (https://github.com/whatwg/html/issues/6768), except at another address. */
async function importExplorer(): Promise<typeof Explorer> {
  try {
    if (failed === undefined) return await import('./explorer/explore.ts');
    return (await import(/* @vite-ignore */ `${failed}?${failures}`)) as typeof Explorer;
  } catch (error) {
    // Not every error names the script, but the page knows which one it requested.
    failed ??= performance.getEntriesByType('resource').findLast(({ name }) => /\/explore\.[\w-]+\.js$/.test(name))?.name;
    failures += 1;
    throw error;
  }
}

async function fetchFigure(address: string): Promise<ExplorableFigure> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as ExplorableFigure;
}

let failed: string | undefined;
let failures = 0;

customElements.define('figure-explorer', FigureExplorer);
