import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { renameFont } from './rename-font.ts';

/** A file of a font package at one place of its axes, in a format that resvg reads, under a name of its own. */
export async function cutFace({ name, file, letters, axes }: FaceCut): Promise<Uint8Array<ArrayBuffer>> {
  const cut = await subsetFont(await readFile(findFace(file)), letters, { targetFormat: 'truetype', variationAxes: axes });
  return renameFont(cut, name);
}

/** The path of a file of a font package. The build runs in the root of the project. */
export function findFace(file: string): string {
  return createRequire(resolve('package.json')).resolve(file);
}

export interface FaceCut {
  /** The family that the font gets. */
  name: string;
  /** As a module would import it. */
  file: string;
  letters: string;
  axes: Record<string, number>;
}
