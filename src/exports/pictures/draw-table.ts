import { palette } from './palette.ts';
import { renderLines, wrapLines, type Face } from './text.ts';

/** Rows of text in columns, with a thin line above each row; rows that would pass `most` px are left out. */
export function drawTable(columns: Column[], rows: Row[], most = Infinity): { body: string; width: number; height: number } {
  const width = Math.max(...columns.map((column) => column.x + column.width));
  let [body, top] = ['', 0];
  for (const row of rows) {
    const cells = row.map((paragraphs, index) => drawCell(paragraphs, columns[index]!, top + 7));
    const bottom = Math.max(...cells.map((cell) => cell.bottom)) + 7;
    if (bottom > most) break;
    body += `<path d="M0 ${top + 0.5}H${width}" stroke="${palette.rule}"/>${cells.map((cell) => cell.body).join('')}`;
    top = bottom;
  }
  return { body, width, height: top };
}

function drawCell(paragraphs: Paragraph[], { x, width }: Column, top: number): { body: string; bottom: number } {
  return paragraphs.reduce(
    (above, { text, face }) => {
      const block = renderLines(wrapLines(text, width, face), x, above.bottom, face);
      return { body: above.body + block.body, bottom: block.bottom };
    },
    { body: '', bottom: top },
  );
}

export interface Column {
  x: number;
  width: number;
}

/** One list of paragraphs for each column from the left. */
export type Row = Paragraph[][];

export interface Paragraph {
  text: string;
  face: Face;
}
