import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The files of the font packages with which pictures are drawn: of each package from its commonest letters to its rarest. */
export function listFaceFiles(): FaceFile[] {
  return packages.flatMap(({ name, form, axes }) =>
    readdirSync(`node_modules/@fontsource-variable/${name}/files`)
      // Pictures set lines from left to right only.
      .filter((file) => file.startsWith(`${name}-`) && file.endsWith(`-${form}-normal.woff2`) && !file.includes('-hebrew-'))
      .toSorted((one, other) => rank(one) - rank(other) || one.localeCompare(other))
      .map((file) => ({ file: `@fontsource-variable/${name}/files/${file}`, axes })),
  );
}

/** The bytes of a file of a package. */
export function readFace(file: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(file));
}

/** Latin first, other scripts by name, and then the numbered parts of Han, which begin with the highest number. */
function rank(file: string): number {
  const number = /-(\d+)-wght-/.exec(file)?.[1];
  if (number !== undefined) return 1000 - Number(number);
  return file.includes('-latin-ext-') ? 1 : file.includes('-latin-') ? 0 : 2;
}

const packages = [
  { name: 'archivo', form: 'standard', axes: { wdth: 80 } },
  { name: 'piazzolla', form: 'standard', axes: { opsz: 20 } },
  // As narrow as Archivo.
  { name: 'open-sans', form: 'standard', axes: { wdth: 80 } },
  { name: 'noto-sans-sc', form: 'wght', axes: {} },
];

export interface FaceFile {
  /** As a module would import it. */
  file: string;
  axes: Record<string, number>;
}
