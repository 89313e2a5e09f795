import type { ExplorableFigure } from '#figures/explorable-figure.ts';
import type * as Explorer from './explorer/explore.ts';

/**
 * `<figure-explorer figure src number>`: a chart that a reader may explore. What that takes is loaded when the reader asks for it: with
 * the button, with pointer or keyboard on the figure, or by a link to a view of it. Until then, and whenever loading fails, the drawing
 * in the page is the whole figure.
 */
class FigureExplorer extends HTMLElement {
  #stage = document.createElement('div');
  #button = document.createElement('button');
  #bar = document.createElement('div');
  #said = document.createElement('p');
  #exploration: Explorer.Exploration | null = null;
  /** The request that is being answered; another one, or none, when the reader has left meanwhile. */
  #request: object | null = null;
  /** What the reader did last, for the exploration to begin with. */
  #last: Event | null = null;
  /** After leaving, and after a failure, the pointer must come anew before passing over the figure counts as a request. */
  #rests = false;

  connectedCallback(): void {
    const figure = this.getAttribute('figure')!;
    Object.assign(this.#stage, { className: 'stage', tabIndex: 0, role: 'application' });
    this.#stage.setAttribute('aria-label', `Figure ${this.getAttribute('number')}: arrow keys go from number to number`);
    this.#stage.setAttribute('aria-describedby', `${figure}-d`);
    for (const type of ['focus', 'blur', 'pointerdown', 'pointermove', 'pointerleave', 'click'])
      this.#stage.addEventListener(type, this.#hear);
    this.addEventListener('keydown', this.#hearKey);
    this.#button.type = 'button';
    this.#button.addEventListener('click', () => (this.#request ? this.#leave() : void this.#load()));
    this.#bar.className = 'bar';
    this.#bar.append(this.#button);
    Object.assign(this.#said, { className: 'sr-only', role: 'status' });
    this.#name();
    this.append(this.#stage, this.#bar, this.#said);
    if (new URLSearchParams(location.search).has(figure)) void this.#load();
  }

  #hear = (event: Event): void => {
    if (event.type === 'pointerleave') this.#rests = false;
    if (this.#exploration) return this.#exploration.hear(event);
    if (!this.#isRequest(event)) return;
    this.#last = event;
    void this.#load();
  };

  #hearKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.#request) return this.#exploration?.closeMenu() ? undefined : this.#leave();
    if (event.target !== this.#stage || !/^(Arrow.+|Home|End)$/.test(event.key)) return;
    event.preventDefault();
    this.#hear(event);
  };

  #isRequest(event: Event): boolean {
    if (event.type !== 'pointermove') return ['focus', 'click', 'keydown'].includes(event.type);
    // Neither a page that scrolls under a resting pointer asks for anything, nor a finger that scrolls it.
    const { movementX, movementY, pointerType } = event as PointerEvent;
    return !this.#rests && pointerType === 'mouse' && (movementX !== 0 || movementY !== 0);
  }

  async #load(): Promise<void> {
    if (this.#request) return;
    const request = (this.#request = {});
    const src = this.getAttribute('src')!;
    try {
      const [{ explore }, figure] = await Promise.all([importExplorer(), fetchFigure(src)]);
      if (this.#request !== request) return;
      const place = { host: this, stage: this.#stage, bar: this.#bar, said: this.#said, id: this.getAttribute('figure')! };
      this.#exploration = explore(place, figure);
      if (this.#last) this.#exploration.hear(this.#last);
      this.#name();
    } catch {
      // The drawing stays, and the reader may ask again.
      if (this.#request === request) this.#leave();
    }
    this.#last = null;
  }

  #leave(): void {
    this.#exploration?.end();
    this.#exploration = null;
    this.#request = null;
    this.#rests = true;
    // Also of an exploration that failed while it began.
    this.#stage.replaceChildren();
    this.#bar.replaceChildren(this.#button);
    this.#said.textContent = '';
    delete this.dataset.exploring;
    this.#name();
  }

  #name(): void {
    const act = this.#exploration ? 'Close' : 'Explore';
    this.#button.textContent = act;
    this.#button.setAttribute('aria-label', `${act} figure ${this.getAttribute('number')}`);
  }
}

/** Browsers remember an import that failed and would not ask again (https://github.com/whatwg/html/issues/6768); under another address they do. */
async function importExplorer(): Promise<typeof Explorer> {
  try {
    if (failed === undefined) return await import('./explorer/explore.ts');
    return (await import(/* @vite-ignore */ `${failed}?${failures}`)) as typeof Explorer;
  } catch (error) {
    failed ??= /https?:\S+\.js/.exec(String(error))?.[0];
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
