import { bindPlain } from '#lib/bind.ts';
import { formatDate } from '#lib/format.ts';
import { buildFigureModel } from '#figures/build-figure-model.ts';
import { drawingWidths } from '#figures/drawing-widths.ts';
import { drawFigure } from '#figures/render-svg.ts';
import { palette } from '#figures/palette.ts';
import type { Look } from '#figures/svg-looks.ts';
import type { Figure, Report } from '#report/report.ts';
import type { ChartSpec, FigureSpec } from '#schemas/figure.ts';
import type { Structure } from '#schemas/structure.ts';
import { drawTable, quiet, type Column, type Paragraph, type Row, type TableOptions } from './draw-table.ts';
import { describeFace, renderLine, type Face } from './text.ts';
import { say } from '#lib/say.ts';

/** The whole content of a figure, without the words around it, at its own size in px. */
export function drawContent(report: Report, { spec, ...figure }: Figure, width: number = drawingWidths.wide): Content {
  if (!('scale' in spec)) return drawWords(report, spec, width, { fonts: 'any' });
  const model = buildFigureModel(report, { ...figure, spec });
  let [body, height] = ['', 0];
  for (const [index, panel] of model.panels.entries()) {
    if (index > 0) {
      body += renderLine(say(report, 'figure.logarithmic'), 0, height + 30, quiet);
      height += 46;
    }
    const drawing = drawFigure(model, { width, panel }, fileLook);
    body += `<g transform="translate(0 ${height})">${drawing.body}</g>`;
    height += drawing.height;
  }
  return { body, width, height };
}

/**
 * The content of a figure in a limited space: one panel, or as many rows of words as fit, as large as possible. Sizes are those of the
 * space.
 */
export function drawForRoom(
  report: Report,
  { spec, ...figure }: Figure,
  room: { width: number; height: number },
): Content & { scale: number } {
  if (!('scale' in spec)) {
    const widths = [328, 440, drawingWidths.wide];
    const whole = widths
      .map((width) => fitInto(room, drawWords(report, spec, width)))
      .toSorted((one, other) => other.scale - one.scale)[0]!;
    // Smaller text would not help, so this draws an excerpt, which says that it is one.
    return whole.scale >= 1 ? whole : fitInto(room, drawWords(report, spec, 440, { most: (room.height * 440) / room.width }));
  }
  const model = buildFigureModel(report, { ...figure, spec });
  const isUpright = model.kind !== 'bars' && model.kind !== 'pairs';
  const shape = room.height / room.width;
  // Points show their makers if there is room.
  const across = model.kind === 'points' ? 520 : 430;
  const sizes = isUpright ? [{ width: across, height: Math.floor(across * shape) }] : [{ width: 328 }, { width: 520 }];
  return sizes
    .map((size) => {
      // The linear panel, or the only one.
      return fitInto(room, drawFigure(model, { ...size, panel: model.panels[0]! }, fileLook));
    })
    .toSorted((one, other) => other.scale - one.scale)[0]!;
}

function fitInto(room: { width: number; height: number }, content: Content): Content & { scale: number } {
  return { ...content, scale: Math.min(room.width / content.width, room.height / content.height) };
}

/** A figure of words; an excerpt of at most `most` px, if given. */
function drawWords(report: Report, spec: Exclude<FigureSpec, ChartSpec>, width: number, options?: TableOptions): Content {
  return 'milestones' in spec
    ? drawTable(report, ...toTimeline(report, spec.milestones, width), options)
    : drawTable(report, ...toStructure(report, report.structures.get(spec.structure)!, width), options);
}

function toTimeline(report: Report, ids: string[], width: number): [Column[], Row[]] {
  const events = ids.map((id) => report.milestones.get(id)!).toSorted((a, b) => a.date.localeCompare(b.date));
  const rows = events.map(({ date, strand, event, reference, dateNote }): Row => {
    const note = dateNote === null ? '' : ` (${bindPlain(report, dateNote)})`;
    return [
      [{ text: formatDate(date), face: quiet }],
      [{ text: `${say(report, `strand.${strand}`)}. ${bindPlain(report, event)}${reference ? ` ${reference}.` : ''}${note}`, face: plain }],
    ];
  });
  return [toColumns([110], width), rows];
}

/** Without names in their original language, which only the page shows: the fonts of pictures have one script. */
function toStructure(report: Report, structure: Structure, width: number): [Column[], Row[]] {
  const bind = (text: string): string => bindPlain(report, text);
  const write = (text: string, face: Face): Paragraph[] => [{ text: bind(text), face }];
  if (structure.type === 'comparison') {
    const { columns, rows } = structure;
    const head: Row = [[], ...columns.map(({ label, from }) => [...write(label, strong), ...write(from, quiet)])];
    const toCell = (items: string[] | undefined): Paragraph[] =>
      items && items.length > 0 ? items.flatMap((item) => write(item, plain)) : write(say(report, 'figure.not-named'), quiet);
    const body = rows.map(({ label, cells }): Row => [write(label, quiet), ...columns.map(({ id }) => toCell(cells[id]))]);
    const first = Math.min(width * 0.2, 96);
    const each = (width - first) / columns.length - 14;
    return [toColumns([first - 14, ...columns.slice(1).map(() => each)], width), [head, ...body]];
  }
  const groups =
    structure.type === 'lanes'
      ? structure.lanes.map(({ label, from, joins, steps }) => ({
          label,
          from: `${from}; ${say(report, joins === 'follow' ? 'picture.follow' : 'picture.meet')}`,
          items: steps.map((step) => [step.label, step.text] as const),
        }))
      : structure.groups.map(({ label, items }) => ({ label, from: '', items: items.map((item) => [item.label, item.note] as const) }));
  const rows = groups.flatMap(({ label, from, items }): Row[] => [
    [write(label, strong), from === '' ? [] : write(from, quiet)],
    ...items.map(([name, note]): Row => [write(name, plain), write(note, quiet)]),
  ]);
  return [toColumns([width * 0.34], width), rows];
}

/** Columns of these widths from the left with gaps; the last takes the remaining width. */
function toColumns(first: number[], width: number): Column[] {
  let x = 0;
  const columns = first.map((each): Column => {
    const column = { x: Math.round(x), width: each };
    x += each + 14;
    return column;
  });
  return [...columns, { x: Math.round(x), width: width - x }];
}

/**
 * A chart without a style sheet. The outline in the colour of the paper is a text of its own below the letters, because many programs paint
 * every stroke over its fill; assistive technology and searches should not find its words a second time.
 */
const fileLook: Look = {
  hasSheet: false,
  dressText: (node, { size, weight, ink }) => {
    const face = describeFace(node.text ?? '', { family: 'sans', size, weight, fill: palette[ink], leading: 1 });
    const outline = { fill: palette.paper, stroke: palette.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
    return [outline, {}].map((own) => ({ ...node, attributes: { ...node.attributes, ...face, ...own } }));
  },
};
const plain: Face = { ...quiet, fill: palette.ink };
const strong: Face = { ...plain, weight: 600 };

export interface Content {
  body: string;
  width: number;
  height: number;
}
