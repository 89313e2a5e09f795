import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Finds the file of a decoded path: the file itself, `index.html` of a folder (with `needsSlash` if the path has no final slash), or the
 * `.html` file of that name. Never a file outside `dist`, nor `_headers` and `_redirects`.
 */
export async function findFile(dist: string, path: string): Promise<Found | undefined> {
  const file = resolve(dist, `.${path}`);
  const inside = file === resolve(dist) || file.startsWith(resolve(dist) + sep);
  if (!inside || path.includes('\0') || path.includes('\\') || /^\/_(headers|redirects)$/.test(path)) return undefined;
  if (path.endsWith('/')) return (await isFile(join(file, 'index.html'))) ? { file: join(file, 'index.html') } : undefined;
  if (await isFile(file)) return { file };
  if (await isFile(join(file, 'index.html'))) return { needsSlash: true };
  return (await isFile(`${file}.html`)) ? { file: `${file}.html` } : undefined;
}

/** Reads a file as a response in the best encoding that a client accepts. Caches the compressed file until it changes. */
export async function readEncoded(file: string, acceptEncoding: string): Promise<Content> {
  const { mtimeMs, size } = await stat(file);
  const type = typeOf(file);
  const encoding = isText(type) ? bestEncoding(acceptEncoding) : 'identity';
  const key = `${file} ${encoding} ${mtimeMs} ${size}`;
  let content = kept.get(key);
  if (!content) {
    content = encode(await readFile(file), type, encoding);
    kept.set(key, content);
  }
  return content;
}

/** The content type of a file by its extension. */
export function typeOf(file: string): string {
  return types[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

async function encode(plain: Buffer, type: string, encoding: Encoding): Promise<Content> {
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  if (encoding === 'identity') return { body: plain, type, encoding, etag: `"${hash}"` };
  const body = encoding === 'br' ? await brotli(plain) : await promisify(gzip)(plain, { level: 9 });
  return { body, type, encoding, etag: `"${hash}-${encoding}"` };
}

function brotli(plain: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  return promisify(brotliCompress)(plain, { params });
}

function bestEncoding(acceptEncoding: string): Encoding {
  const refused = /;\s*q=0(\.0*)?$/;
  const accepted = acceptEncoding
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !refused.test(part));
  const names = accepted.map((part) => part.split(';')[0]?.trim());
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : 'identity';
}

function isText(type: string): boolean {
  return /charset|json|[/+](xml|yaml)$|wasm/.test(type);
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}

const kept = new Map<string, Promise<Content> | Content>();

const types: Record<string, string> = {
  '.avif': 'image/avif',
  // Bibliographic formats have no registered types; reference managers know these.
  '.bib': 'application/x-bibtex; charset=utf-8',
  // YAML by RFC 9512, which is always UTF-8.
  '.cff': 'application/yaml',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

export type Found = { file: string; needsSlash?: undefined } | { needsSlash: true };

export interface Content {
  body: Buffer;
  type: string;
  encoding: Encoding;
  etag: string;
}

type Encoding = 'br' | 'gzip' | 'identity';
