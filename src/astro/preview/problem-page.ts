import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { asksForPage, trial } from './page-gate.ts';

/**
 * While the content has errors, replaces a page that Astro cannot render by one that shows them instead of a stack trace. Pages that can
 * still be rendered are unchanged.
 */
export function answerWithProblems(hasErrors: () => boolean, tellUnrendered: () => void) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (!asksForPage(request) || !hasErrors()) return next();
    // The only way to know whether a page can be rendered is to render it, so the server requests it from itself.
    const { localAddress, localPort } = request.socket;
    const host = localAddress?.includes(':') ? `[${localAddress}]` : localAddress;
    fetch(`http://${host}:${localPort}${request.url}`, { headers: { accept: 'text/html', [trial]: 'yes' }, redirect: 'manual' })
      .then(async (answer) => {
        response.statusCode = answer.status;
        for (const name of ['content-type', 'location']) {
          const value = answer.headers.get(name);
          if (value !== null) response.setHeader(name, value);
        }
        if (answer.status < 500) return response.end(await answer.text());
        tellUnrendered();
        return response.end(page);
      })
      .catch(next);
  };
}

/** The script of the preview fills it, and reloads it when the content can be rendered again. */
const page = `<!doctype html>
<html lang="en" data-unrendered>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Problems of the content</title>
<style>:root { color-scheme: light dark; font-family: system-ui, sans-serif } body { max-width: 45rem; margin: 3rem auto; padding-inline: 1rem; line-height: 1.5 }</style>
<script type="module" src="/@vite/client"></script>
<script type="module" src="/@fs/${fileURLToPath(new URL('preview-page.ts', import.meta.url)).replace(/^\//, '')}"></script>
</head>
<body>
<main>
<h1>This page cannot be shown yet</h1>
<p>The content has problems that stop the page from being built. Fix them and save: the page comes back by itself.</p>
</main>
</body>
</html>
`;
