import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emulate, waitForFonts } from '#gallery/emulate.ts';

const css = ['fonts', 'status', 'tokens', 'prose', 'print', 'diagrams', '../figures/figure']
  .map((name) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');

describe('a condition that a frame cannot have', () => {
  test('print: its rules apply, and those for screens only do not', () => {
    expect(css).toMatch(/@media print[^]*@media screen|@media screen[^]*@media print/);
    const print = emulate(css, 'print');
    expect(print).not.toMatch(/@media\s+(print|screen)/);
    expect(print).toContain('@media not all and (width >= 75rem)');
    expect(print).toContain('@media all {');
  });

  test('forced colours: their rules apply, and what the site exempts from them does not change', () => {
    const forced = emulate(css, 'forced');
    expect(forced).not.toContain('forced-colors');
    expect(forced).toContain(':not(:is(.number, .mark, .fig), :is(.number, .mark, .fig) *)');
  });

  test('fonts are awaited, so that frames differ only by their condition', () => {
    expect(css).toContain('font-display: optional');
    expect(waitForFonts(css)).not.toContain('optional');
  });

  test('a condition that a frame can have needs no other styles', () => {
    for (const condition of ['light', 'dark', 'narrow'] as const) expect(emulate(css, condition)).toBe(css);
  });
});
