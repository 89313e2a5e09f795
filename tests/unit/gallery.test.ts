import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emulate, waitForFonts } from '#gallery/emulate.ts';

const css = ['fonts', 'status', 'tokens', 'prose', 'print', 'diagrams', '../figures/figure']
  .map((name) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');

describe('a condition that a frame cannot have', () => {
  test('paper: its rules hold, and those that are for screens alone do not', () => {
    expect(css).toMatch(/@media print[^]*@media screen|@media screen[^]*@media print/);
    const print = emulate(css, 'print');
    expect(print).not.toMatch(/@media\s+(print|screen)/);
    expect(print).toContain('@media not all and (width >= 75rem)');
    expect(print).toContain('@media all {');
  });

  test('forced colours: their rules hold, and what the site takes out of them stays as it is', () => {
    const forced = emulate(css, 'forced');
    expect(forced).not.toContain('forced-colors');
    expect(forced).toContain(':not(:is(.number, .mark, .fig), :is(.number, .mark, .fig) *)');
  });

  test('fonts are waited for, so that frames differ by their condition alone', () => {
    expect(css).toContain('font-display: optional');
    expect(waitForFonts(css)).not.toContain('optional');
  });

  test('what a frame can have needs no other styles', () => {
    for (const condition of ['light', 'dark', 'narrow'] as const) expect(emulate(css, condition)).toBe(css);
  });
});
