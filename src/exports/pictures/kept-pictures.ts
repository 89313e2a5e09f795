import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '#read/report-folder.ts';

/**
 * The picture that an earlier build cached under a key, or a new one, which is then cached. The key is a file name that represents
 * everything that affects the bytes of the picture.
 */
export async function keepPicture(key: string, draw: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(await keepFile(key, draw)));
}

/** The path of what `keepPicture` would return, for example of a font with which pictures are drawn. */
export async function keepFile(key: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<string> {
  const { kept, used } = folders();
  await mkdir(used, { recursive: true });
  const file = join(used, key);
  await rename(join(kept, key), file).catch(() => undefined);
  if (await stat(file).catch(() => undefined)) return file;
  const made = await make();
  // A concurrent reader, or a build after one that was stopped here, must never find an unfinished file.
  const unfinished = `${file}-${randomUUID()}`;
  await writeFile(unfinished, made);
  await rename(unfinished, file);
  return file;
}

/** At the end of a build: removes cached pictures that it did not use. */
export async function dropUnusedPictures(): Promise<void> {
  const { kept, used } = folders();
  await mkdir(used, { recursive: true });
  await rm(kept, { recursive: true, force: true });
  await rename(used, kept);
}

function folders(): { kept: string; used: string } {
  return { kept: join(cacheFolder(), 'pictures'), used: join(cacheFolder(), 'pictures-used') };
}
