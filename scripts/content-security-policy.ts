import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findInlineCode, type InlineCode } from './inline-code.ts';

/**
 * Writes `dist/_headers` with the one Content-Security-Policy of the site, computed from the inline code of all pages.
 * Fails the build when a page holds what the policy would block. Owns `_headers`: `public/` has none.
 */
export default function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const policy = buildPolicy(await readPages(dist));
        await writeFile(join(dist, '_headers'), `/*\n  Content-Security-Policy: ${policy}\n`);
      },
    },
  };
}

/** The policy for pages of these names and HTML. Throws one error that lists every page the policy would break. */
export function buildPolicy(pages: Page[]): string {
  const styles = new Map<string, string>();
  const scripts = new Map<string, string>();
  const problems: string[] = [];
  for (const page of pages) {
    const code = findInlineCode(page.html);
    problems.push(...problemsOf(page.name, code));
    for (const style of code.styles) addHash(styles, style, page.name);
    for (const script of code.scripts) addHash(scripts, script, page.name);
  }
  problems.push(...tooMany('style', styles, 3), ...tooMany('script', scripts, 1));
  if (problems.length > 0) throw new Error(`The Content-Security-Policy would break these pages:\n  ${problems.join('\n  ')}`);
  return directives([...styles.keys()].sort(), [...scripts.keys()]);
}

/** A hash source as a policy holds it: `'sha256-…'`. */
export function toHashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function directives(styles: string[], scripts: string[]): string {
  return [
    "default-src 'none'",
    `style-src ${styles.length > 0 ? styles.join(' ') : "'none'"}`,
    ["script-src 'self'", ...scripts].join(' '),
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function problemsOf(name: string, code: InlineCode): string[] {
  const attributes = code.attributes.map((attribute) => `${name}: the attribute ${attribute}. Use a class, or a script file.`);
  const sheets = code.stylesheets.map(
    (href) => `${name}: the style sheet ${href}. Styles stand in the page: import them in src/styles/site.css.`,
  );
  return [...attributes, ...sheets];
}

function tooMany(kind: string, hashes: Map<string, string>, most: number): string[] {
  if (hashes.size <= most) return [];
  const examples = [...hashes.values()].map((page) => `one first seen in ${page}`).slice(0, most + 3);
  return [`${hashes.size} different inline ${kind}s, at most ${most} allowed: ${examples.join(', ')}.`];
}

function addHash(hashes: Map<string, string>, text: string, page: string): void {
  const hash = toHashSource(text);
  if (!hashes.has(hash)) hashes.set(hash, page);
}

async function readPages(dist: string): Promise<Page[]> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(names.map(async (name) => ({ name: name.replaceAll('\\', '/'), html: await readFile(join(dist, name), 'utf8') })));
}

export interface Page {
  /** Path inside `dist`. */
  name: string;
  html: string;
}
