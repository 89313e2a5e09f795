import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { reportFolder, takeReportOption } from '#read/report-folder.ts';
import { findRedirect, headersFor, readRules, type Rules } from './netlify-rules.ts';
import { findFile, readEncoded } from '#astro/static-files.ts';

/**
 * Serves a built site as Netlify would, on localhost only, over IPv4 and IPv6. Port 0 picks a free one. `settings` is the file of Netlify's
 * settings; by default the one next to `dist`. Throws one sentence with the remedy if the site is not built or the port is taken.
 */
export async function startServer({ port, dist, settings }: { port: number; dist: string; settings?: string }): Promise<RunningServer> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT must be a whole number from 0 to 65535: correct the variable.');
  const root = resolve(dist);
  if (!existsSync(join(root, 'index.html'))) throw new Error(`There is no site in ${dist}: run "npm run build" first.`);
  const rules = await readRules(root, settings ?? join(root, '..', 'netlify.toml'));
  const answerRequest = (request: IncomingMessage, response: ServerResponse): void => {
    answer(root, rules, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const first = await listen(answerRequest, '127.0.0.1', port);
  const taken = (first.address() as AddressInfo).port;
  const second = await listen(answerRequest, '::1', taken).catch(async (error: unknown) => {
    // A machine without IPv6 only uses IPv4.
    if (['EAFNOSUPPORT', 'EADDRNOTAVAIL'].includes(codeOf(error))) return undefined;
    await close(first);
    if (port === 0 && codeOf((error as Error).cause) === 'EADDRINUSE') return 'taken';
    throw error;
  });
  // A port that is free over IPv4 may be in use over IPv6.
  if (second === 'taken') return startServer({ port, dist, ...(settings !== undefined && { settings }) });
  return {
    url: `http://localhost:${taken}`,
    close: async () => {
      await Promise.all([close(first), second && close(second)]);
    },
  };
}

async function answer(root: string, rules: Rules, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url?.replace(/^\/+/, '/') ?? '/', 'http://localhost');
  const path = decodePath(url.pathname);
  const headers = { 'cache-control': 'public,max-age=0,must-revalidate', ...headersFor(rules, path ?? '/') };
  if (path === undefined) return end(response, 400, headers);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { ...headers, allow: 'GET, HEAD' });

  const forced = findRedirect(rules, path, true);
  const found = forced ? undefined : await findFile(root, path);
  if (found?.needsSlash) return end(response, 301, { ...headers, location: `${url.pathname}/${url.search}` });
  if (found) return sendFile(found.file, 200, headers, request, response);

  const target = forced ?? findRedirect(rules, path, false);
  if (target && target.status >= 300 && target.status < 400) {
    return end(response, target.status, { ...headers, location: target.to.includes('?') ? target.to : target.to + url.search });
  }
  const rewritten = target && (await findFile(root, target.to));
  if (target && rewritten && !rewritten.needsSlash) return sendFile(rewritten.file, target.status, headers, request, response);
  if (existsSync(join(root, '404.html'))) return sendFile(join(root, '404.html'), 404, headers, request, response);
  return end(response, 404, headers);
}

async function sendFile(
  file: string,
  status: number,
  rules: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const content = await readEncoded(file, request.headers['accept-encoding']?.toString() ?? '');
  const encoding = content.encoding === 'identity' ? {} : { 'content-encoding': content.encoding };
  const headers = { 'content-type': content.type, etag: content.etag, vary: 'Accept-Encoding', ...encoding, ...rules };
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (status === 200 && known?.includes(content.etag)) return end(response, 304, headers);
  response.writeHead(status, { ...headers, 'content-length': content.body.length });
  response.end(request.method === 'HEAD' ? undefined : content.body);
}

function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers).end();
}

/** Undefined for an address that no file can have. */
function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

async function listen(
  answerRequest: (request: IncomingMessage, response: ServerResponse) => void,
  host: string,
  port: number,
): Promise<Server> {
  const server = createServer(answerRequest).listen({ port, host });
  try {
    await once(server, 'listening');
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use: stop the program that uses it, or choose another port, as in PORT=${port + 1}.`, {
      cause: error,
    });
  }
  return server;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

if (import.meta.main) {
  try {
    takeReportOption();
    const dist = join(reportFolder(), 'dist');
    const { url } = await startServer({ port: Number(process.env.PORT ?? 4321), dist, settings: 'netlify.toml' });
    console.log(`The report is at ${url}/ (Ctrl+C stops it).`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

export interface RunningServer {
  /** Without a final slash. */
  url: string;
  close(): Promise<void>;
}
