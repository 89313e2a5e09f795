import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing } from './painter.ts';
import { families } from './text.ts';
import type { PngWords } from './write-png.ts';

/** An SVG picture as PNG, `scale` px for each of its own. */
export function toPng(svg: string, scale: 1 | 2, about: PngWords): Promise<Uint8Array<ArrayBuffer>> {
  // The cuts keep the names of the variable fonts' first weights, and resvg knows a font by its name alone.
  const named = svg.replaceAll(families.sans, 'Archivo SemiBold').replaceAll(families.serif, 'Piazzolla Thin');
  return draw({ svg: named, scale, about });
}

/** Draws in a thread of its own, one picture after the other: meanwhile pages are built, and the garbage of pictures is none of theirs. */
function draw(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  painter ??= startPainter();
  painter.ref();
  painter.postMessage(drawing);
  return new Promise((done, failed) => waiting.push({ done, failed }));
}

function startPainter(): Worker {
  // The build runs at the root of the project.
  const worker = new Worker(resolve('src/exports/pictures/painter.ts'));
  return worker
    .on('message', (png: Uint8Array<ArrayBuffer>) => {
      waiting.shift()!.done(png);
      // An idle thread must not keep the program from its end.
      if (waiting.length === 0) worker.unref();
    })
    .on('error', (error) => {
      painter = undefined;
      for (const { failed } of waiting.splice(0)) failed(error);
    });
}

let painter: Worker | undefined;
const waiting: { done: (png: Uint8Array<ArrayBuffer>) => void; failed: (error: unknown) => void }[] = [];
