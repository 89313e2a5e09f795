import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toChartConfig } from '#figures/config.ts';
import { BasicPlatform, Chart } from '#figures/chart.ts';
import { layoutFigure } from '#figures/layout.ts';
import { renderSvg } from '#figures/render-svg.ts';
import { createSvgContext } from '#figures/svg-context.ts';
import { svgTheme } from '#figures/theme.ts';
import { drawings, getFigure } from './fixtures/drawings.ts';
import { figures } from './fixtures/figures.ts';
import { readSvg } from './fixtures/read-svg.ts';

const sheet = readFileSync('src/figures/figure.css', 'utf8');

describe.each(drawings)('$name', ({ model, drawing, panel, svg }) => {
  test('has the same bytes on every run', () => {
    expect(renderSvg(model, { drawing, panel, titleId: 't', descriptionId: 'd' })).toBe(svg);
  });

  test('has the colours of the light theme as attributes, and a class of figure.css for each', () => {
    expect(svg).not.toMatch(/\sstyle=|var\(|rgb|oklch|paint-order/);
    for (const [, attributes = ''] of svg.matchAll(/<(?:path|circle) ([^>]*)\/>/g)) {
      const [fill, stroke] = ['fill', 'stroke'].map((name) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]);
      expect(fill, attributes).toMatch(/^(none|#[\da-f]{6})$/);
      expect(stroke ?? '#000000', attributes).toMatch(/^#[\da-f]{6}$/);
      const classes = / class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
      expect(classes.length, attributes).toBe([fill, stroke].filter((colour) => colour !== undefined && colour !== 'none').length);
      for (const name of classes) expect(sheet, name).toMatch(new RegExp(`\\.${name}\\s*[,{]`));
      expect(
        classes.some((name) => name.endsWith('-status')),
        attributes,
      ).toBe(/ data-status="[a-z]+"/.test(attributes));
    }
  });

  test('has a space after each text, so that numbers stay apart where only the text is read', () => {
    expect(svg.match(/<\/text>/g)?.length).toBe(svg.match(/<\/text> /g)?.length);
  });

  test('has no text that overlaps another or leaves the drawing, even in a font that is 8% wider', () => {
    const { texts, root } = readSvg(svg);
    const [width, height] = [Number(root.width), Number(root.height)];
    for (const [index, one] of texts.entries()) {
      expect(one.wideBox.left, one.text).toBeGreaterThanOrEqual(-0.5);
      expect(one.wideBox.right, one.text).toBeLessThanOrEqual(width + 0.5);
      expect(one.box.top, one.text).toBeGreaterThanOrEqual(0);
      expect(one.box.bottom, one.text).toBeLessThanOrEqual(height);
      for (const other of texts.slice(index + 1))
        expect(overlaps(one.wideBox, other.wideBox), `"${one.text}" over "${other.text}"`).toBe(false);
    }
  });

  test('has no printed number over the mark of another', () => {
    const { texts, cells } = readSvg(svg);
    const numbers = texts.filter(({ className }) => className === 'fig-label');
    for (const { text, box } of numbers)
      for (const { mark, cell, texts: own } of cells)
        if (mark && !own.includes(text)) expect(overlaps(box, mark.box), `"${text}" over ${cell}`).toBe(false);
  });
});

test('a drawing has its own name and description, or those of the page', () => {
  const own = renderSvg(getFigure('users'), { drawing: 'narrow', panel: 'linear' });
  expect(own).toContain('role="img" aria-labelledby="users-narrow-linear-t" aria-describedby="users-narrow-linear-d"');
  expect(own).toContain(
    '<title id="users-narrow-linear-t">Riders of shared bicycles tripled in two years.</title><desc id="users-narrow-linear-d">Column chart: ',
  );
  const shared = renderSvg(getFigure('users'), { drawing: 'narrow', panel: 'linear', titleId: 'users-t', descriptionId: 'users-d' });
  expect(shared).toContain('aria-labelledby="users-t" aria-describedby="users-d"');
  expect(shared).not.toMatch(/<title|<desc/);
});

test('the two drawings of a figure together take less than 1.5 kB compressed', () => {
  for (const { id, panels } of figures) {
    for (const panel of panels) {
      const both = (['narrow', 'wide'] as const)
        .map((drawing) => renderSvg(getFigure(id), { drawing, panel, titleId: `${id}-t`, descriptionId: `${id}-d` }))
        .join('');
      expect(brotliCompressSync(both).length, `${id} ${panel}`).toBeLessThan(1500);
    }
  }
});

test('text is escaped', () => {
  const model = {
    ...getFigure('users'),
    finding: '<b> & "c"',
    categories: getFigure('users').categories.map((each) => ({ ...each, label: 'A<&', short: 'A<&' })),
  };
  const svg = renderSvg(model, { drawing: 'wide', panel: 'linear' });
  expect(svg).toContain('>&lt;b&gt; &amp; &quot;c&quot;</title>');
  expect(svg).toContain('>A&lt;&amp;</text>');
});

test('the plugins draw the same on a context without marks, such as a canvas', () => {
  const model = getFigure('makers-of-lanes');
  const size = { width: 576, panel: 'linear' as const };
  const layout = layoutFigure(model, size);
  const canvas = { width: 576, height: layout.height };
  const ctx = createSvgContext(canvas);
  const plain = new Proxy(ctx, {
    get: (target, name): unknown =>
      ['beginMark', 'beginGroup', 'endGroup'].includes(String(name)) ? undefined : Reflect.get(target, name),
  });
  const config = toChartConfig(model, svgTheme, layout);
  new Chart({ ...canvas, getContext: () => plain } as never, { ...config, platform: BasicPlatform });
  const shown = (markup: string): (string | undefined)[] => [...markup.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);
  expect(ctx.toMarkup()).not.toContain('data-cell');
  expect(shown(ctx.toMarkup())).toEqual(shown(renderSvg(model, { drawing: 'wide', panel: 'linear', titleId: 't', descriptionId: 'd' })));
});

function overlaps(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5
  );
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
