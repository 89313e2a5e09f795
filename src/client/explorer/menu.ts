import type { ExplorableFigure } from '#figures/explorable-figure.ts';
import type { View } from './view.ts';
import { sayFrom } from '#words/say-from.ts';

/** The options of a reader: scale, unit, series. Null if a figure has none. `call` gets the new view and a description of the change. */
export function buildMenu(figure: ExplorableFigure, first: View, call: (view: View, words: string) => void): HTMLDetailsElement | null {
  let view = first;
  const choose = (part: Partial<View>, words: string): void => {
    view = { ...view, ...part };
    call(view, words);
  };
  const { models, scales, words: own } = figure;
  const { series } = models[0]!.model;
  const groups = [
    ...(scales.length > 1
      ? [
          buildGroup(
            sayFrom(own, 'explore.scale'),
            scales.map((scale) =>
              buildRadio(sayFrom(own, `explore.${scale}`), scale === view.scale, (words) =>
                choose({ scale }, sayFrom(own, 'explore.scale-is', { scale: words })),
              ),
            ),
          ),
        ]
      : []),
    ...(models.length > 1
      ? [
          buildGroup(
            sayFrom(own, 'explore.unit'),
            models.map(({ unit, name }) =>
              buildRadio(name, unit === view.unit, (words) => choose({ unit }, sayFrom(own, 'explore.unit-is', { unit: words }))),
            ),
          ),
        ]
      : []),
    ...(series.length > 1 ? [buildSeries(own, series, view.hidden, (hidden, words) => choose({ hidden }, words))] : []),
  ];
  if (groups.length === 0) return null;
  const menu = document.createElement('details');
  menu.className = 'view';
  menu.append(make('summary', sayFrom(own, 'explore.view')), make('div', ...groups));
  return menu;
}

/** The last visible series cannot be switched off. */
function buildSeries(
  own: ExplorableFigure['words'],
  series: { id: string; label: string }[],
  hidden: string[],
  call: (hidden: string[], words: string) => void,
): HTMLElement {
  const boxes = series.map(({ id }) => Object.assign(document.createElement('input'), { type: 'checkbox', checked: !hidden.includes(id) }));
  const hold = (): void => {
    const on = boxes.filter(({ checked }) => checked);
    for (const box of boxes) box.disabled = on.length === 1 && on[0] === box;
  };
  hold();
  const labels = boxes.map((box, index) => {
    box.addEventListener('change', () => {
      hold();
      const hidden = series.flatMap(({ id }, each) => (boxes[each]!.checked ? [] : [id]));
      call(hidden, sayFrom(own, box.checked ? 'explore.on' : 'explore.off', { series: series[index]!.label }));
    });
    return make('label', box, series[index]!.label);
  });
  return buildGroup(sayFrom(own, 'explore.series'), labels);
}

function buildRadio(name: string, checked: boolean, call: (name: string) => void): HTMLElement {
  const input = Object.assign(document.createElement('input'), { type: 'radio', checked });
  input.addEventListener('change', () => {
    call(name);
  });
  return make('label', input, name);
}

function buildGroup(name: string, labels: HTMLElement[]): HTMLElement {
  const group = `choice-${(groups += 1)}`;
  for (const label of labels) label.querySelector('input')!.name = group;
  return make('fieldset', make('legend', name), ...labels);
}

function make(tag: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

let groups = 0;
