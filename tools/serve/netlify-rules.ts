import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';

/**
 * Reads the rules that Netlify would follow, `_headers` and `_redirects` in `dist` and `netlify.toml`, with Netlify's own parsers. Throws
 * for a rule that Netlify would ignore, and for conditions of redirects, which this server does not support.
 */
export async function readRules(dist: string, netlifyToml: string): Promise<Rules> {
  const config = existsSync(netlifyToml) ? { netlifyConfigPath: netlifyToml } : {};
  const [{ headers, errors }, redirects] = await Promise.all([
    parseAllHeaders({ headersFiles: [join(dist, '_headers')], netlifyConfigPath: undefined, configHeaders: [], minimal: false, ...config }),
    parseAllRedirects({ redirectsFiles: [join(dist, '_redirects')], configRedirects: [], minimal: false, ...config }),
  ]);
  const problems = [...errors, ...(redirects.errors as Error[])].map((error) => error.message);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    headers: headers.map((rule) => ({ pattern: 'forRegExp' in rule ? rule.forRegExp : /^$/, values: rule.values })),
    redirects: (redirects.redirects as ParsedRedirect[]).map(toRedirect),
  };
}

/** The headers of all rules that match a path; if two rules set the same header, the later wins. Names in lower case. */
export function headersFor(rules: Rules, path: string): Record<string, string> {
  const values = rules.headers.filter((rule) => rule.pattern.test(path)).flatMap((rule) => Object.entries(rule.values));
  return Object.fromEntries(values.map(([name, value]) => [name.toLowerCase(), value]));
}

/**
 * The first redirect that matches a path, with its target filled in, or undefined. `forced` ones have priority over files at the same path.
 */
export function findRedirect(rules: Rules, path: string, forced: boolean): Target | undefined {
  for (const redirect of rules.redirects) {
    if (redirect.force !== forced) continue;
    const match = redirect.pattern.exec(path);
    if (!match) continue;
    const to = redirect.to.replace(/:([a-z_]\w*)/gi, (name: string, key: string) => match.groups?.[key] ?? name);
    return { to, status: redirect.status };
  }
  return undefined;
}

function toRedirect(rule: ParsedRedirect): Redirect {
  const unplayed =
    [rule.conditions, rule.query].some((part) => part && Object.keys(part).length > 0) || rule.host !== undefined || rule.proxy;
  if (unplayed)
    throw new Error(`The redirect from "${rule.from}" has a condition, a host or a proxy, which tools/serve/cli.ts does not support.`);
  return { pattern: toPattern(rule.path), to: rule.to, status: rule.status ?? 301, force: rule.force };
}

/** A regular expression for `/a/:name/*` with the groups `name` and `splat`; a final slash is optional, as at Netlify. */
function toPattern(path: string): RegExp {
  const parts = path.split('/').filter(Boolean).map(toPartPattern);
  return new RegExp(`^${parts.join('')}/?$`, 'u');
}

function toPartPattern(part: string): string {
  if (part === '*') return '(?:/(?<splat>.*))?';
  if (part.startsWith(':')) return `/(?<${part.slice(1)}>[^/]+)`;
  return `/${part.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)}`;
}

export interface Rules {
  headers: { pattern: RegExp; values: Record<string, string> }[];
  redirects: Redirect[];
}

export interface Target {
  to: string;
  status: number;
}

interface Redirect extends Target {
  pattern: RegExp;
  force: boolean;
}

interface ParsedRedirect {
  from: string;
  to: string;
  path: string;
  force: boolean;
  status?: number;
  host?: string;
  proxy?: boolean;
  query?: Record<string, unknown>;
  conditions?: Record<string, unknown>;
}
