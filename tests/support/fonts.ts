import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/**
 * From now on every document is set in the web fonts from its first layout. They are `font-display: optional`: fetched ones arrive in time or
 * not, as the machine is busy or idle. So each document gets the same files as bytes, before it is read.
 */
export async function withFonts(pages: Page | BrowserContext, dist: string): Promise<void> {
  if (prepared.has(pages)) return;
  prepared.add(pages);
  await pages.addInitScript((faces: Face[]) => {
    for (const { family, weight, base64 } of faces) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      document.fonts.add(new FontFace(family, bytes, { weight, display: 'block' }));
    }
    // The faces of the page itself are loaded too: a browser warns of preloaded files that nothing uses.
    addEventListener('DOMContentLoaded', () => {
      for (const face of document.fonts) face.load().catch(() => undefined);
    });
  }, readFaces(dist));
}

/** From now on no web font arrives: every document is set in its fallbacks. */
export async function withoutFonts(pages: Page | BrowserContext): Promise<void> {
  await pages.route(/\.woff2$/, (route) => route.abort());
}

/** The faces that the built site declares, with their files. */
function readFaces(dist: string): Face[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const faces = [...html.matchAll(/@font-face\s*\{([^}]*url\([^}]*)\}/g)].map(([, rule = '']) => {
    const read = (pattern: RegExp): string => pattern.exec(rule)?.[1] ?? '';
    const file = read(/url\(['"]?([^'")]+)/);
    return {
      family: read(/font-family:\s*['"]?([^'";]+)/),
      weight: read(/font-weight:\s*([^;]+)/),
      base64: readFileSync(join(dist, file), 'base64'),
    };
  });
  if (faces.length === 0) throw new Error(`${dist}/index.html declares no web font: its @font-face rules are looked for in its styles.`);
  return faces;
}

const prepared = new WeakSet<Page | BrowserContext>();

interface Face {
  family: string;
  weight: string;
  base64: string;
}
