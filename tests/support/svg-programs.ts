import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Programs other than browsers that open SVG files, each with the command that draws `figure.svg` as `figure.png` in the same folder. */
const programs: Program[] = [
  { name: 'librsvg', asks: ['rsvg-convert', '--version'], draws: ['rsvg-convert', 'figure.svg', '-o', 'figure.png'] },
  {
    name: 'CairoSVG',
    asks: ['/usr/bin/python3', '-c', 'import cairosvg'],
    draws: ['/usr/bin/python3', '-c', 'import cairosvg; cairosvg.svg2png(url="figure.svg", write_to="figure.png")'],
  },
  // Its own reader; without "msvg:" it would ask librsvg.
  {
    name: 'ImageMagick',
    asks: ['convert', '-list', 'format'],
    says: /\bMSVG\b/,
    draws: ['convert', 'msvg:figure.svg', 'figure.png'],
  },
  {
    name: 'Inkscape',
    asks: ['inkscape', '--version'],
    draws: ['inkscape', 'figure.svg', '--export-type=png', '--export-filename=figure.png'],
  },
  { name: 'LibreOffice', asks: ['soffice', '--version'], draws: ['soffice', '--headless', '--convert-to', 'png', 'figure.svg'] },
];

/** Those that this machine has. */
export function findPrograms(): Program[] {
  return programs.filter(({ asks, says }) => {
    try {
      const [command = '', ...rest] = asks;
      return (says ?? /^/).test(execFileSync(command, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    } catch {
      return false;
    }
  });
}

/** A file as a program draws it. */
export function drawWith({ draws: [command = '', ...rest] }: Program, file: string): PNG {
  const folder = mkdtempSync(join(tmpdir(), 'svg-program-'));
  try {
    copyFileSync(file, join(folder, 'figure.svg'));
    execFileSync(command, rest, { cwd: folder, stdio: 'ignore' });
    return PNG.sync.read(readFileSync(join(folder, 'figure.png')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Program {
  name: string;
  asks: string[];
  says?: RegExp;
  draws: string[];
}
