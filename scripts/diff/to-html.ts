import { diffWords } from 'diff';
import type { ChangedFigure } from './changed-figures.ts';
import type { Difference } from './compare-states.ts';
import { styles } from './page-styles.ts';
import { formatBytes, summarise, warnOfUnbuilt } from './summarise.ts';

/** The difference as one page that needs nothing else: drawings stand in it, in the styles of the site. */
export function toHtml(difference: Difference): string {
  const { since, numbers, derived, figures, moved, added, removed, newProblems, goneProblems, bytes, chapterBytes } = difference;
  const warning = warnOfUnbuilt(difference);
  // Fonts are other files, and a page of the site could hold no end of a style element.
  const siteStyles = difference.styles.replace(/@font-face\s*\{[^}]*\}/g, '').replaceAll('</', '<\\/');
  const body = [
    '<h1>What this change does</h1>',
    `<p class="lead">Against ${text(since)}: ${text(summarise(difference))}</p>`,
    warning === undefined ? '' : `<p class="warning" role="note">${text(warning)}</p>`,
    section(
      'Numbers',
      numbers.map(
        ({ address, before, after, isTold, places }) =>
          `<h3><code>${text(address)}</code></h3><dl>${term('Before', before ?? 'none')}${term('After', after ?? 'none')}${term('Told in content/changes', isTold ? 'yes' : 'no')}${term('Shown on', places.join(', ') || 'no page')}</dl>`,
      ),
    ),
    section(
      'Derived numbers',
      derived.map(
        ({ id, before, after }) =>
          `<h3><code>${text(id)}</code></h3><dl>${term('Before', before ?? 'none')}${term('After', after ?? 'none')}</dl>`,
      ),
    ),
    section('Figures', figures.map(writeFigure)),
    section(
      'Text',
      difference.text.map(({ before, after, moved: stays, pages }) => {
        const where = `<p class="where">${pages.map((page) => `<code>${text(page)}</code>`).join(' ')}</p>`;
        if (stays !== undefined) return `${where}<p><b>Moved:</b> ${text(stays)}</p>`;
        if (before !== undefined && after !== undefined) return `${where}<p>${markWords(before, after)}</p>`;
        return `${where}<p>${before === undefined ? `<ins>${text(after ?? '')}</ins>` : `<del>${text(before)}</del>`}</p>`;
      }),
    ),
    section('Addresses', [
      ...moved.map(
        ({ formerly, address, isRedirected }) =>
          `<p>Moved: <code>${text(formerly ?? '')}</code> → <code>${text(address)}</code>${isRedirected ? ', and the old address leads on' : '; <b>the old address leads nowhere</b>'}.</p>`,
      ),
      ...added.map(({ address }) => `<p>New: <code>${text(address)}</code></p>`),
      ...removed.map(
        ({ address, isRedirected }) =>
          `<p>Gone: <code>${text(address)}</code>${isRedirected ? ', and leads on' : '; <b>it leads nowhere</b>'}.</p>`,
      ),
      ...listFiles('New', difference.addedFiles),
      ...listFiles('Gone', difference.removedFiles),
      ...listFiles('Changed', difference.changedFiles),
    ]),
    section('Problems', [
      ...newProblems.map((problem) => `<p><b>New:</b> ${writeProblem(problem)}</p>`),
      ...goneProblems.map((problem) => `<p><b>Gone:</b> ${writeProblem(problem)}</p>`),
    ]),
    bytes.length === 0
      ? ''
      : `<section><h2>Bytes</h2><div class="scroll" role="region" aria-label="Bytes" tabindex="0"><table><thead><tr><th>Page</th><th>Before</th><th>After</th></tr></thead><tbody>${bytes
          .map(
            ({ address, before, after, limit }) =>
              `<tr><td><code>${text(address)}</code></td><td>${formatBytes(before)}</td><td>${formatBytes(after, limit)}</td></tr>`,
          )
          .join(
            '',
          )}<tr><td>These chapters together</td><td>${formatBytes(chapterBytes.before)}</td><td>${formatBytes(chapterBytes.after)}</td></tr></tbody></table></div></section>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What this change does</title>
<style>${siteStyles}</style>
<style>${styles}</style>
</head>
<body>
<main class="difference">
${body.filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
}

function section(title: string, entries: string[]): string {
  if (entries.length === 0) return '';
  return `<section><h2>${text(title)} <span class="count">${entries.length}</span></h2>${entries.map((entry) => `<article>${entry}</article>`).join('\n')}</section>`;
}

function writeFigure({ id, isNew, isGone, fields, before, after }: ChangedFigure): string {
  const told = fields.map(({ field, before: old, after: now }) => term(field, `${old} → ${now}`)).join('');
  const sides = [
    ['Before', before],
    ['After', after],
  ].flatMap(([name, svg]) => (svg === undefined ? [] : [`<div><p class="where">${name}</p>${withOwnIds(svg, `${name}-`)}</div>`]));
  const what = isNew ? ': new' : isGone ? ': gone' : '';
  return `<h3><code>${text(id)}</code>${what}</h3>${told === '' ? '' : `<dl>${told}</dl>`}${before !== undefined && before === after ? '' : `<div class="sides">${sides.join('')}</div>`}`;
}

/** Two drawings of one figure stand on one page: each keeps its patterns and titles. */
function withOwnIds(svg: string, prefix: string): string {
  return svg
    .replace(
      /\b(id|aria-labelledby|aria-describedby)="([^"]+)"/g,
      (_match, name: string, ids: string) =>
        `${name}="${ids
          .split(' ')
          .map((id) => prefix + id)
          .join(' ')}"`,
    )
    .replace(/url\(#/g, `url(#${prefix}`)
    .replace(/(href)="#/g, `$1="#${prefix}`);
}

function markWords(before: string, after: string): string {
  return diffWords(before, after)
    .map(({ value, added, removed }) => (added ? `<ins>${text(value)}</ins>` : removed ? `<del>${text(value)}</del>` : text(value)))
    .join('');
}

function listFiles(what: string, files: string[]): string[] {
  if (files.length === 0) return [];
  return [
    `<details><summary>${what}, besides pages: ${files.length} ${files.length === 1 ? 'file' : 'files'}</summary><ul>${files.map((file) => `<li><code>${text(file)}</code></li>`).join('')}</ul></details>`,
  ];
}

function writeProblem({ file, line, column, message, remedy, severity }: Difference['newProblems'][number]): string {
  return `<code>${text(`${file}:${line}:${column}`)}</code> ${severity === 'warning' ? 'Warning: ' : ''}${text(message)} ${text(remedy)}`;
}

function term(name: string, value: string): string {
  return `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
