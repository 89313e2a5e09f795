import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '#read/report-folder.ts';

/**
 * The picture that an earlier build cached under a key, or a new one, which is then cached. The key is a file name that represents
 * everything that affects the bytes of the picture.
 */
export async function keepPicture(key: string, draw: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const { kept, used } = folders();
  await mkdir(used, { recursive: true });
  const file = join(used, key);
  await rename(join(kept, key), file).catch(() => undefined);
  const known = await readFile(file).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const picture = await draw();
  // A concurrent reader, or a build after one that was stopped here, must never find an unfinished file.
  const unfinished = `${file}-${randomUUID()}`;
  await writeFile(unfinished, picture);
  await rename(unfinished, file);
  return picture;
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
