import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import { keepPicture } from './kept-pictures.ts';
import type { Drawing } from './painter.ts';
import { families } from './text.ts';
import type { PngWords } from './write-png.ts';

/** An SVG picture as PNG, with `scale` dots per px. Drawn once, and cached for later builds. */
export async function toPng(svg: string, scale: 1 | 2, about: PngWords): Promise<Uint8Array<ArrayBuffer>> {
  // The subset fonts keep the names of the variable fonts' first weights, and resvg selects a font only by its name.
  const named = svg.replaceAll(families.sans, 'Archivo SemiBold').replaceAll(families.serif, 'Piazzolla Thin');
  const drawing = { svg: named, scale, about };
  painterHash ??= hashPainter();
  const key = createHash('sha256')
    .update(await painterHash)
    .update(JSON.stringify(drawing));
  return keepPicture(key.digest('hex'), () => draw(drawing));
}

/**
 * Draws in a separate thread, one picture after the other, so that pages are built meanwhile and their thread does not collect the
 * pictures' garbage.
 */
function draw(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  painter ??= startPainter();
  painter.ref();
  painter.postMessage(drawing);
  return new Promise((done, failed) => waiting.push({ done, failed }));
}

function startPainter(): Worker {
  const worker = new Worker(resolve(folder, 'painter.ts'));
  return worker
    .on('message', (png: Uint8Array<ArrayBuffer>) => {
      waiting.shift()!.done(png);
      // An idle thread must not keep the program from exiting.
      if (waiting.length === 0) worker.unref();
    })
    .on('error', (error) => {
      painter = undefined;
      for (const { failed } of waiting.splice(0)) failed(error);
    });
}

/** A hash of everything that affects the bytes of a picture except the picture itself: programs and fonts. */
async function hashPainter(): Promise<Buffer> {
  const hash = createHash('sha256').update(JSON.stringify([resvg.version, process.versions.zlib, process.arch]));
  const fonts = (await readdir(join(folder, 'fonts'))).map((name) => `fonts/${name}`).sort();
  for (const file of ['painter.ts', 'write-png.ts', ...fonts]) hash.update(await readFile(join(folder, file)));
  return hash.digest();
}

let painter: Worker | undefined;
let painterHash: Promise<Buffer> | undefined;
const waiting: { done: (png: Uint8Array<ArrayBuffer>) => void; failed: (error: unknown) => void }[] = [];

// The build runs in the root of the project.
const folder = 'src/exports/pictures';
