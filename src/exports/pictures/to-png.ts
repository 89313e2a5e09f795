import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import subsetFont from 'subset-font/package.json' with { type: 'json' };
import { findFace, type FaceCut } from './cut-face.ts';
import { faces } from './faces.ts';
import { keepFile, keepPicture } from './kept-pictures.ts';
import { nameFaces, type NamedFace } from './name-faces.ts';
import type { Drawing } from './painter.ts';
import type { PngWords } from './write-png.ts';

/** An SVG picture as PNG, with `scale` dots per px. Drawn once, and cached for later builds, as are the fonts that it needs. */
export async function toPng(svg: string, scale: 1 | 2, about: PngWords): Promise<Uint8Array<ArrayBuffer>> {
  const named = nameFaces(svg);
  const fonts = await Promise.all(named.faces.map(keepFont));
  const drawing = { svg: named.svg, scale, about };
  painterHash ??= hashPrograms([resvg.version, process.versions.zlib, process.arch], ['painter.ts', 'write-png.ts']);
  const key = createHash('sha256')
    .update(await painterHash)
    .update(JSON.stringify([drawing, fonts.map((font) => font.key)]));
  return keepPicture(key.digest('hex'), () => order({ ...drawing, fontFiles: fonts.map((font) => font.path) }));
}

/** A font of the packages, cut once, with a key that represents everything that affects its bytes. */
function keepFont({ name, face, weight }: NamedFace): Promise<KeptFont> {
  const { file, letters, axes } = faces[face]!;
  const task: FaceCut = { name, file, letters, axes: { ...axes, wght: weight } };
  // A report has its own cache.
  const known = `${resolve(process.env.REPORT ?? '.')} ${name}`;
  const font = fonts.get(known) ?? cut(task);
  fonts.set(known, font);
  return font;
}

async function cut(task: FaceCut): Promise<KeptFont> {
  cutterHash ??= hashPrograms([subsetFont.version], ['cut-face.ts', 'rename-font.ts']);
  const hash = createHash('sha256')
    .update(await cutterHash)
    .update(await readFile(findFace(task.file)))
    .update(JSON.stringify(task));
  const key = hash.digest('hex');
  return { key, path: await keepFile(`${key}.ttf`, () => order(task)) };
}

/**
 * Draws or cuts in a separate thread, one after the other, so that pages are built meanwhile and their thread does not collect the
 * pictures' garbage.
 */
function order(task: Drawing | FaceCut): Promise<Uint8Array<ArrayBuffer>> {
  painter ??= startPainter();
  painter.ref();
  painter.postMessage(task);
  return new Promise((done, failed) => waiting.push({ done, failed }));
}

function startPainter(): Worker {
  const worker = new Worker(resolve(folder, 'painter.ts'));
  return worker
    .on('message', (bytes: Uint8Array<ArrayBuffer>) => {
      waiting.shift()!.done(bytes);
      // An idle thread must not keep the program from exiting.
      if (waiting.length === 0) worker.unref();
    })
    .on('error', (error) => {
      painter = undefined;
      fonts.clear();
      for (const { failed } of waiting.splice(0)) failed(error);
    });
}

/** A hash of programs, by their versions or their text. */
async function hashPrograms(versions: string[], files: string[]): Promise<Buffer> {
  const hash = createHash('sha256').update(JSON.stringify(versions));
  for (const file of files) hash.update(await readFile(join(folder, file)));
  return hash.digest();
}

let painter: Worker | undefined;
let painterHash: Promise<Buffer> | undefined;
let cutterHash: Promise<Buffer> | undefined;
const fonts = new Map<string, Promise<KeptFont>>();
const waiting: { done: (bytes: Uint8Array<ArrayBuffer>) => void; failed: (error: unknown) => void }[] = [];

// The build runs in the root of the project.
const folder = 'src/exports/pictures';

interface KeptFont {
  key: string;
  path: string;
}
