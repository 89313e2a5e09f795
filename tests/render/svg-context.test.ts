import { expect, test } from 'vitest';
import { createSvgContext } from '#figures/svg-context.ts';

const newContext = (): ReturnType<typeof createSvgContext> => createSvgContext({ width: 100, height: 100 });

test('a call or property that is not implemented throws with its name', () => {
  const ctx = newContext();
  expect(() => ctx.bezierCurveTo(0, 0, 1, 1, 2, 2)).toThrow('The SVG context does not implement "bezierCurveTo".');
  expect(() => (ctx.globalAlpha = 0.5)).toThrow('The SVG context does not implement "globalAlpha".');
  expect(() => ctx.shadowBlur).toThrow('"shadowBlur"');
  expect(() => ctx.rotate(1)).toThrow('"rotate" by an angle');
  expect(() => ctx.arc(0, 0, 5, Math.PI, 0)).toThrow('"arc" against the clock');
  expect(() => ctx.setTransform(2, 0, 0, 2, 0, 0)).toThrow('"setTransform" that scales or turns');
});

test('text in a font that is not one of the text styles throws', () => {
  const ctx = newContext();
  ctx.font = '400 17px serif';
  expect(() => ctx.fillText('a', 0, 0)).toThrow('no text style for font "400 17px serif"');
});

test('a fill and a stroke of the same path are one element, and equal strokes join', () => {
  const ctx = newContext();
  ctx.beginPath();
  ctx.rect(10, 10.04, 20, 30);
  ctx.fillStyle = 'var(--fig-paper)';
  ctx.fill();
  ctx.strokeStyle = 'var(--s-target)';
  ctx.stroke();
  for (const y of [5.5, 15.5]) {
    ctx.beginPath();
    ctx.moveTo(0, y);
    ctx.lineTo(50, y);
    ctx.stroke();
  }
  expect(ctx.toMarkup()).toBe(
    '<path d="m10 10h20v30h-20z" data-status="target" class="fill-paper stroke-status" fill="#f4f8f3" stroke="#9a500b"/><path d="m0 5.5h50m-50 10h50" data-status="target" class="stroke-status" fill="none" stroke="#9a500b"/>',
  );
});

test('everything of a cell is in one group, and its first shape is the mark', () => {
  const ctx = newContext();
  ctx.beginMark({ cell: 'a/b/2024', role: 'point' });
  ctx.beginPath();
  ctx.arc(5, 5.25, 3, 0, 2 * Math.PI);
  ctx.fill();
  ctx.font = '600 12.5px figure';
  ctx.fillText('1 < 2', 5, 20);
  ctx.endGroup();
  expect(ctx.toMarkup()).toBe(
    '<g data-cell="a/b/2024"><circle cx="5" cy="5.3" r="3" data-mark="point" class="fill-ink" fill="#12211b"/><text x="5" y="20" class="fig-label" fill="#12211b" font-size="12.5" font-weight="600">1 &lt; 2</text> </g>',
  );
});

test('restore brings back the state', () => {
  const ctx = newContext();
  ctx.save();
  ctx.setLineDash([4, 2]);
  ctx.lineWidth = 3;
  ctx.translate(10, 10);
  ctx.restore();
  ctx.beginPath();
  ctx.moveTo(1, 1);
  ctx.lineTo(4, 5);
  ctx.stroke();
  expect(ctx.toMarkup()).toBe('<path d="m1 1 3 4" class="stroke-ink" fill="none" stroke="#12211b"/>');
});
