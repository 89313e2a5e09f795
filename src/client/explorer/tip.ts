import type { Box } from '#figures/place-labels.ts';
import type { PointWords } from './describe-point.ts';

/** Shows a number next to its mark, and frames the mark on every panel. */
export class Tip {
  #tip = document.createElement('div');
  #frames: HTMLElement[] = [];
  #stage: HTMLElement;

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    this.#tip.className = 'tip';
    // The live region announces it.
    this.#tip.ariaHidden = 'true';
    this.#tip.hidden = true;
    stage.append(this.#tip);
  }

  get isShown(): boolean {
    return this.#frames.length > 0;
  }

  /** `boxes` are the boxes of the mark in px relative to the stage; the tip is placed at the first. Without words it is hidden. */
  show(words: PointWords | null, boxes: Box[] | null): void {
    this.hide();
    const [first] = boxes ?? [];
    if (!words || !boxes || !first) return;
    this.#frames = boxes.map((box) => this.#frame(box));
    const value = Object.assign(document.createElement('b'), { textContent: words.value });
    const lines = [words.name, ...words.lines].map((textContent) => Object.assign(document.createElement('p'), { textContent }));
    this.#tip.replaceChildren(value, ...lines);
    this.#tip.hidden = false;
    const { left, top } = this.#findPlace(first);
    Object.assign(this.#tip.style, { left: `${left}px`, top: `${top}px` });
  }

  hide(): void {
    this.#tip.hidden = true;
    this.#frames.forEach((frame) => frame.remove());
    this.#frames = [];
  }

  /** Above, next to or below the mark: where the tip is visible and covers neither the mark nor what surrounds the figure. */
  #findPlace(mark: Box): { left: number; top: number } {
    const { offsetWidth: width, offsetHeight: height } = this.#tip;
    const room = { width: this.#stage.offsetWidth, height: this.#stage.offsetHeight };
    const within = (left: number): number => Math.max(0, Math.min(left, room.width - width));
    const middle = within((mark.left + mark.right - width) / 2);
    const beside = Math.max(0, Math.min(mark.top, room.height - height));
    const places = [
      { left: middle, top: mark.top - height - gap },
      { left: mark.right + gap, top: beside },
      { left: mark.left - gap - width, top: beside },
      { left: middle, top: mark.bottom + gap },
    ];
    const edge = -this.#stage.getBoundingClientRect().top;
    const fits = ({ left, top }: { left: number; top: number }): boolean =>
      left === within(left) && top >= Math.max(0, edge) && top + height <= room.height;
    return places.find(fits) ?? (places[0]!.top >= edge ? places[0]! : places[3]!);
  }

  #frame({ left, right, top, bottom }: Box): HTMLElement {
    const frame = document.createElement('div');
    frame.className = 'frame';
    Object.assign(frame.style, {
      left: `${left - room}px`,
      top: `${top - room}px`,
      width: `${right - left + 2 * room}px`,
      height: `${bottom - top + 2 * room}px`,
    });
    this.#stage.append(frame);
    return frame;
  }
}

/** Px between a mark and its frame, and its tip. */
const room = 3;
const gap = 12;
