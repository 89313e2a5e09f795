import { createHash } from 'node:crypto';
import { findInlineCode, type InlineCode } from './inline-code.ts';

/**
 * The Content-Security-Policies of the site, computed from the inline code of all pages: one for its pages, which may not be framed, and
 * one for embeds, which may. Throws one error that lists every page that a policy would break.
 */
export function buildPolicies(pages: Page[]): Policies {
  const embeds = pages.filter(({ name }) => name.startsWith('embed/'));
  // Kept pages of an edition never change, so each edition may have its own style and script. Embeds of the latest edition use those of its
  // edition.
  const editions = new Set(embeds.flatMap(({ name }) => /^embed\/(\d{4}-\d{2})\//.exec(name)?.[1] ?? []));
  const most = Math.max(1, editions.size);
  const site = collectCode(
    pages.filter((page) => !embeds.includes(page)),
    { styles: 3, scripts: 1 },
  );
  const framed = collectCode(embeds, { styles: most, scripts: most });
  const problems = [...site.problems, ...framed.problems];
  if (problems.length > 0) throw new Error(`The Content-Security-Policy would break these pages:\n  ${problems.join('\n  ')}`);
  return { site: toSitePolicy(site), embed: toEmbedPolicy(framed) };
}

/** The part of a policy that a page may contain: `frame-ancestors` works only in a header. */
export function toMetaPolicy(policy: string): string {
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');
}

/** A hash source of a policy: `'sha256-…'`. */
export function toHashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function toSitePolicy({ styles, scripts }: Code): string {
  return [
    "default-src 'none'",
    `style-src ${styles.join(' ') || "'none'"}`,
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

/** Without `frame-ancestors`: even `*` would refuse hosts without a web address, such as a page opened from a disk or an app. */
function toEmbedPolicy({ styles, scripts }: Code): string {
  return [
    "default-src 'none'",
    `style-src ${styles.join(' ') || "'none'"}`,
    `script-src ${scripts.join(' ') || "'none'"}`,
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function collectCode(pages: Page[], most: { styles: number; scripts: number }): Code & { problems: string[] } {
  const styles = new Map<string, string>();
  const scripts = new Map<string, string>();
  const problems: string[] = [];
  for (const page of pages) {
    const code = findInlineCode(page.html);
    problems.push(...problemsOf(page.name, code));
    for (const style of code.styles) addHash(styles, style, page.name);
    for (const script of code.scripts) addHash(scripts, script, page.name);
  }
  problems.push(...tooMany('style', styles, most.styles), ...tooMany('script', scripts, most.scripts));
  return { styles: [...styles.keys()].sort(), scripts: [...scripts.keys()].sort(), problems };
}

function problemsOf(name: string, code: InlineCode): string[] {
  const attributes = code.attributes.map((attribute) => `${name}: the attribute ${attribute}. Use a class, or a script file.`);
  const sheets = code.stylesheets.map(
    (href) => `${name}: the style sheet ${href}. Styles are inlined in the page: import them in src/styles/site.css.`,
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

export interface Page {
  /** Path in `dist`. */
  name: string;
  html: string;
}

export interface Policies {
  /** For every page except embeds. */
  site: string;
  /** For everything below `/embed/`. */
  embed: string;
}

/** Hash sources. */
interface Code {
  styles: string[];
  scripts: string[];
}
