import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import { keepPicture } from './kept-pictures.ts';
import type { Drawing } from './painter.ts';
import { families } from './text.ts';
import type { PngWords } from './write-png.ts';

/** An SVG picture as PNG, `scale` px for each of its own. Drawn once, and kept for later builds. */
export async function toPng(svg: string, scale: 1 | 2, about: PngWords): Promise<Uint8Array<ArrayBuffer>> {
  // The cuts keep the names of the variable fonts' first weights, and resvg knows a font by its name alone.
  const named = svg.replaceAll(families.sans, 'Archivo SemiBold').replaceAll(families.serif, 'Piazzolla Thin');
  const drawing = { svg: named, scale, about };
  painterHash ??= hashPainter();
  const key = createHash('sha256')
    .update(await painterHash)
    .update(JSON.stringify(drawing));
  return keepPicture(key.digest('hex'), () => draw(drawing));
}

/** Draws in a thread of its own, one picture after the other: meanwhile pages are built, and the garbage of pictures is none of theirs. */
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
      // An idle thread must not keep the program from its end.
      if (waiting.length === 0) worker.unref();
    })
    .on('error', (error) => {
      painter = undefined;
      for (const { failed } of waiting.splice(0)) failed(error);
    });
}

/** All that decides the bytes of a picture but the picture itself: programs and fonts. */
async function hashPainter(): Promise<Buffer> {
  const hash = createHash('sha256').update(JSON.stringify([resvg.version, process.versions.zlib, process.arch]));
  const fonts = (await readdir(join(folder, 'fonts'))).map((name) => `fonts/${name}`).sort();
  for (const file of ['painter.ts', 'write-png.ts', ...fonts]) hash.update(await readFile(join(folder, file)));
  return hash.digest();
}

let painter: Worker | undefined;
let painterHash: Promise<Buffer> | undefined;
const waiting: { done: (png: Uint8Array<ArrayBuffer>) => void; failed: (error: unknown) => void }[] = [];

// The build runs at the root of the project.
const folder = 'src/exports/pictures';
