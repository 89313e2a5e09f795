import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { writePng, type PngWords } from './write-png.ts';

/**
 * The thread that draws: for each `Drawing` that it receives it sends the PNG, in the same order. Drawn by resvg with only the fonts of
 * this folder, not those of the machine. The build runs in the root of the project.
 */
parentPort!.on('message', ({ svg, scale, about }: Drawing) => {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles },
    // The PNG has no alpha channel, and every picture is on paper.
    background: 'white',
  }).render();
  const png = writePng(image, { dotsPerMetre: Math.round((96 / 0.0254) * scale), ...about });
  parentPort!.postMessage(png, [png.buffer]);
});

const fontFiles = ['archivo-80-400.ttf', 'archivo-80-600.ttf', 'piazzolla-700.ttf'].map((file) => join('src/exports/pictures/fonts', file));

export interface Drawing {
  svg: string;
  /** Dots per px. */
  scale: 1 | 2;
  about: PngWords;
}
