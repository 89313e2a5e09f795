import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { describePng, type PngWords } from './png-words.ts';
import { families } from './text.ts';

/**
 * An SVG picture as PNG, `scale` px for each of its own. Drawn by resvg, compiled to WebAssembly, with the fonts of this folder alone,
 * so that every machine writes the same bytes.
 */
export async function toPng(svg: string, scale: 1 | 2, about: PngWords): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = await load();
  // The cuts keep the names of the variable fonts' first weights, and resvg knows a font by its name alone.
  const named = svg.replaceAll(families.sans, 'Archivo SemiBold').replaceAll(families.serif, 'Piazzolla Thin');
  const resvg = new Resvg(named, { fitTo: { mode: 'zoom', value: scale }, font: { fontBuffers } });
  const image = resvg.render();
  const png = describePng(image.asPng(), { dotsPerMetre: Math.round((96 / 0.0254) * scale), ...about });
  image.free();
  resvg.free();
  return png;
}

/** The program once, and the fonts. The build runs at the root of the project. */
function load(): Promise<Uint8Array[]> {
  loaded ??= (async () => {
    const require = createRequire(join(process.cwd(), 'package.json'));
    await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
    return Promise.all(files.map((file) => readFile(join('src/exports/pictures/fonts', file))));
  })();
  return loaded;
}

let loaded: Promise<Uint8Array[]> | undefined;
const files = ['archivo-80-400.ttf', 'archivo-80-600.ttf', 'piazzolla-700.ttf'];
