import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { cutFace, type FaceCut } from './cut-face.ts';
import { writePng, type PngWords } from './write-png.ts';

/**
 * The thread that draws: for each `Drawing` that it receives it sends the PNG, and for each `FaceCut` the font, in the same order. Drawn by
 * resvg with only the fonts that the drawing names, not those of the machine.
 */
let last: Promise<unknown> = Promise.resolve();
parentPort!.on('message', (task: Drawing | FaceCut) => {
  last = last.then(async () => {
    try {
      const bytes = 'svg' in task ? drawPng(task) : await cutFace(task);
      parentPort!.postMessage(bytes, [bytes.buffer]);
    } catch (error) {
      // Outside the chain, where it ends this thread.
      setImmediate(() => {
        throw error;
      });
    }
  });
});

function drawPng({ svg, scale, about, fontFiles }: Drawing): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { loadSystemFonts: false, fontFiles },
    // The PNG has no alpha channel, and every picture is on paper.
    background: 'white',
  }).render();
  return writePng(image, { dotsPerMetre: Math.round((96 / 0.0254) * scale), ...about });
}

export interface Drawing {
  svg: string;
  /** Dots per px. */
  scale: 1 | 2;
  about: PngWords;
  /** Paths. */
  fontFiles: string[];
}
