import { drawingWidths } from '#figures/drawing-widths.ts';
import { drawFigure, renderSvg } from '#figures/render-svg.ts';
import type { FigureModel } from '#figures/figure-model.ts';
import type { Problem } from '#problems/problem.ts';
import { judge } from './judge.ts';
import { proveAxis, proveMarkup } from './prove-axis.ts';
import { proveKey, proveStatuses, proveSwatches } from './prove-keys.ts';
import { proveJoins, proveMarks, proveTime } from './prove-marks.ts';
import { listDropped, proveExtremes, proveFrame, proveNames, provePrinted, proveRoom } from './prove-texts.ts';
import { listOverlaps, readDrawing, type Drawing } from './read-drawing.ts';
import type { Situation } from './situation.ts';

/** Draws a situation at each width, or says by what the check refuses it; `dies` if only the build would. */
export function examine(situation: Situation, only?: number): Examined {
  try {
    const judged = judge(situation);
    if ('refused' in judged) return { situation, refused: judged.refused, drawn: [] };
    const panels = judged.model.panels.flatMap((panel) =>
      widths.filter((width) => only === undefined || width === only).map((width) => ({ panel, width })),
    );
    return { situation, refused: [], drawn: panels.map(({ panel, width }) => prove(situation, judged.model, panel, width)) };
  } catch (error) {
    return { situation, refused: [], drawn: [], dies: error instanceof Error ? error.message : String(error) };
  }
}

function prove(situation: Situation, model: FigureModel, panel: Panel, width: number): Drawn {
  const name = `${situation.name} ${panel} ${width}`;
  let svg = '';
  try {
    svg = draw(model, panel, width);
    const drawing = readDrawing(svg);
    const faults = Object.entries(properties).flatMap(([property, faultsOf]) =>
      faultsOf(drawing, situation).map((fault) => ({ property: property as Property, fault })),
    );
    // Each figure is drawn twice at one width: drawing is what takes time here.
    const again = width === drawingWidths.wide ? draw(model, panel, width) : svg;
    const markup = proveMarkup(drawing, again).map((fault) => ({ property: 'markup' as const, fault }));
    return {
      name,
      width,
      svg,
      faults: [...faults, ...markup],
      dropped: listDropped(drawing, situation.facts).length,
      withoutEnds: proveExtremes(drawing, situation).length > 0,
      score: scoreOf(drawing, situation, faults.length),
    };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { name, width, svg, faults: [{ property: 'drawn', fault }], dropped: 0, withoutEnds: false, score: 100 };
  }
}

/** The drawing of the page where one has this width, otherwise the same in an element with its axis. */
function draw(model: FigureModel, panel: Panel, width: number): string {
  for (const drawing of ['narrow', 'wide'] as const) if (drawingWidths[drawing] === width) return renderSvg(model, { drawing, panel });
  const { body, axis, height } = drawFigure(model, { width, panel });
  const attributes = Object.entries({ ...axis, viewBox: `0 0 ${width} ${height}`, width, height, fill: 'none' });
  return `<svg class="fig" ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}>${body}</svg>`;
}

/** How bad a drawing may look: its faults, the share of its numbers that is dropped, how near its texts are, how small its marks. */
function scoreOf(drawing: Drawing, { facts }: Situation, faults: number): number {
  const texts = drawing.texts.map((text, at) => ({ ...text, at }));
  const near = listOverlaps(texts, texts, -2).filter(([one, other]) => one.at < other.at).length;
  const sides = drawing.shapes
    .filter(({ mark }) => mark !== undefined)
    .map(({ box }) => Math.max(box.right - box.left, box.bottom - box.top));
  const dropped = listDropped(drawing, facts).length / facts.length;
  return Math.min(faults, 20) * 2 + dropped * 10 + Math.min(near, 20) / 2 + Math.max(0, 5 - Math.min(...sides));
}

/** Widths of a small phone, of the two drawings of a page, and of a poster. */
export const widths = [288, drawingWidths.narrow, drawingWidths.wide, 1400];

const properties = {
  marks: proveMarks,
  time: proveTime,
  joins: proveJoins,
  room: proveRoom,
  frame: proveFrame,
  printed: provePrinted,
  swatches: proveSwatches,
  statuses: proveStatuses,
  key: proveKey,
  axis: proveAxis,
  names: proveNames,
} satisfies Record<string, (drawing: Drawing, situation: Situation) => string[]>;

/** `drawn` is that it can be drawn at all, `expected` what is expected of one situation alone. */
type Property = keyof typeof properties | 'markup' | 'drawn' | 'expected';

type Panel = FigureModel['panels'][number];

export interface Examined {
  situation: Situation;
  /** The errors of the check. */
  refused: Problem[];
  drawn: Drawn[];
  /** What the build says of a figure that the check lets pass. */
  dies?: string;
}

export interface Drawn {
  /** E.g. "2026/17 linear 328". */
  name: string;
  width: number;
  svg: string;
  faults: { property: Property; fault: string }[];
  dropped: number;
  /** True if a wide drawing lacks the number of an end or an extreme: between breaks and neighbours there may be no room. */
  withoutEnds: boolean;
  score: number;
}
