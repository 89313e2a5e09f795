import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/**
 * Sets every document from now on in the web fonts from its first layout. They are `font-display: optional`, so whether they arrive in time
 * depends on how busy the machine is. Each document therefore gets the same files as bytes before it is parsed.
 */
export async function withFonts(pages: Page | BrowserContext, dist: string): Promise<void> {
  if (prepared.has(pages)) return;
  prepared.add(pages);
  await pages.addInitScript((faces: Face[]) => {
    for (const { family, weight, unicodeRange, base64 } of faces) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      document.fonts.add(new FontFace(family, bytes, { weight, unicodeRange, display: 'block' }));
    }
    // The page's own faces are loaded too: a browser warns about preloaded files that nothing uses.
    addEventListener('DOMContentLoaded', () => {
      for (const face of document.fonts) face.load().catch(() => undefined);
    });
  }, readFaces(dist));
}

/** Blocks the web fonts from now on: every document is set in its fallback fonts. */
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
      unicodeRange: read(/unicode-range:\s*([^;]+)/) || 'U+0-10FFFF',
      base64: readFileSync(join(dist, file), 'base64'),
    };
  });
  if (faces.length === 0) throw new Error(`${dist}/index.html has no @font-face rule for a web font in its styles.`);
  return faces;
}

const prepared = new WeakSet<Page | BrowserContext>();

interface Face {
  family: string;
  weight: string;
  unicodeRange: string;
  base64: string;
}
