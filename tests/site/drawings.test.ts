import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawContent } from '../../src/exports/pictures/draw-content.ts';
import { renderDocument, renderPicture } from '../../src/exports/pictures/picture.ts';
import { drawingWidths } from '../../src/figures/drawing-widths.ts';
import { readFixture } from '../unit/sample.ts';

// The kept drawings show in a pull request what a change to the painter does. `npm run draw:fixture` draws them again.
const report = readFixture();
const folder = join(import.meta.dirname, 'drawings');
const drawings = [...report.figures].flatMap(([id, figure]) => {
  const { body, ...size } = drawContent(report, figure, drawingWidths.narrow);
  return [
    [`${id}.svg`, renderPicture(report, id).svg],
    [`${id}-narrow.svg`, renderDocument(report, figure, body, size)],
  ] as const;
});

test('every figure of the second report is kept, wide and narrow, and nothing else', () => {
  expect(drawings.length).toBeGreaterThan(0);
  expect(readdirSync(folder).sort()).toEqual(drawings.map(([name]) => name).sort());
});

test.each(drawings)('%s is drawn as it is kept, byte for byte', async (name, svg) => {
  // One element per line, so that differences are readable.
  await expect(svg.replaceAll(/> ?</g, '>\n<')).toMatchFileSnapshot(join(folder, name));
});
