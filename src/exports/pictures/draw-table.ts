import type { Report } from '#report/report.ts';
import { renderLines, wrapLines, type Face, type Fonts } from './text.ts';
import { palette } from '#figures/palette.ts';
import { say } from '#lib/say.ts';

/** Rows of text in columns, with a thin line above each row. Rows beyond `most` px are left out, and a last line says how many. */
export function drawTable(
  report: Pick<Report, 'words'>,
  columns: Column[],
  rows: Row[],
  { fonts = 'own', most = Infinity }: TableOptions = {},
): TableDrawing {
  const width = widthOf(columns);
  const drawn = rows.reduce<{ body: string; bottom: number }[]>(
    (above, row) => [...above, drawRow(row, columns, above.at(-1)?.bottom ?? 0, fonts)],
    [],
  );
  const height = drawn.at(-1)?.bottom ?? 0;
  if (height <= most) return { body: join(drawn), width, height };
  const kept = drawn.filter(({ bottom }) => bottom <= most - moreHeight);
  const bottom = kept.at(-1)?.bottom ?? 0;
  const left = rows.length - kept.length;
  const more = renderLines([say(report, 'picture.more-rows', { count: left })], 0, bottom + 7, quiet);
  return {
    body: `${join(kept)}${drawRule(bottom, columns)}${more.body}`,
    width,
    height: bottom + moreHeight,
  };
}

function drawRow(row: Row, columns: Column[], top: number, fonts: Fonts): { body: string; bottom: number } {
  const cells = row.map((paragraphs, index) => drawCell(paragraphs, columns[index]!, top + 7, fonts));
  const bottom = Math.max(...cells.map((cell) => cell.bottom)) + 7;
  return { body: `${drawRule(top, columns)}${cells.map((cell) => cell.body).join('')}`, bottom };
}

function drawRule(top: number, columns: Column[]): string {
  return `<path d="M0 ${top + 0.5}H${widthOf(columns)}" stroke="${palette.rule}"/>`;
}

function widthOf(columns: Column[]): number {
  return Math.max(...columns.map((column) => column.x + column.width));
}

function join(drawn: { body: string }[]): string {
  return drawn.map(({ body }) => body).join('');
}

function drawCell(paragraphs: Paragraph[], { x, width }: Column, top: number, fonts: Fonts): { body: string; bottom: number } {
  return paragraphs.reduce(
    (above, { text, face }) => {
      const block = renderLines(wrapLines(text, width, face, fonts), x, above.bottom, face);
      return { body: above.body + block.body, bottom: block.bottom };
    },
    { body: '', bottom: top },
  );
}

/** Less prominent text in a table. */
export const quiet: Face = { family: 'sans', size: 13, weight: 400, fill: palette.muted, leading: 1.3 };
/** Height of the line that says how many rows are left out. */
const moreHeight = 28;

export interface TableOptions {
  /** The fonts in which the texts must fit their columns. */
  fonts?: Fonts;
  most?: number;
}

export interface TableDrawing {
  body: string;
  width: number;
  height: number;
}

export interface Column {
  x: number;
  width: number;
}

/** One list of paragraphs per column, from the left. */
export type Row = Paragraph[][];

export interface Paragraph {
  text: string;
  face: Face;
}
