import { isDeepStrictEqual } from 'node:util';
import { diffWords } from 'diff';
import type { ChangedFigure } from './changed-figures.ts';
import type { Difference } from './compare-states.ts';
import type { NumberPlace } from './number-places.ts';
import { styles } from './page-styles.ts';
import { ledgerFile } from '#schemas/ledger.ts';
import { remedyOf } from './changed-places.ts';
import { describeOverweight, formatBytes, summarise, warnOfUnbuilt } from './summarise.ts';

/** The difference as one self-contained page: it includes the drawings, in the styles of the site. */
export function toHtml(difference: Difference): string {
  const { since, site, numbers, derived, figures } = difference;
  const warning = warnOfUnbuilt(difference);
  // Without fonts, which are separate files, and without the end tag of a style element.
  const siteStyles = difference.styles.replace(/@font-face\s*\{[^}]*\}/g, '').replaceAll('</', '<\\/');
  const body = [
    '<h1>What this change does</h1>',
    `<p class="lead">Against ${text(since)}: ${text(summarise(difference))}</p>`,
    warning === undefined ? '' : `<p class="warning" role="note">${text(warning)}</p>`,
    section(
      'Numbers',
      numbers.map(
        ({ address, before, after, isRecorded, places }) =>
          `<h3><code>${text(address)}</code></h3><dl>${term('Before', before ?? 'none')}${term('After', after ?? 'none')}${term('Recorded in content/changes', isRecorded ? 'yes' : 'no')}${writePlaces(places, site)}</dl>`,
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
    section('Text', difference.text.map(writePassage)),
    section('Addresses', writeAddresses(difference)),
    section('Problems', writeProblems(difference)),
    writeBytes(difference),
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
  ] as const;
  const drawings = sides.flatMap(([name, drawing]) =>
    drawing === undefined
      ? []
      : [
          `<div><p class="where">${name}</p><div class="drawing">${(['wide', 'narrow'] as const).map((size) => `<div class="${size}"${size === 'narrow' ? ' hidden' : ''}>${withOwnIds(drawing[size], `${name}-${size}-`)}</div>`).join('')}</div></div>`,
        ],
  );
  const what = isNew ? ': new' : isGone ? ': gone' : '';
  return `<h3><code>${text(id)}</code>${what}</h3>${told === '' ? '' : `<dl>${told}</dl>`}${isDeepStrictEqual(before, after) ? '' : `<div class="sides">${drawings.join('')}</div>`}`;
}

function writePassage({ before, after, moved, pages }: Difference['text'][number]): string {
  const where = `<p class="where">${pages.map((page) => `<code>${text(page)}</code>`).join(' ')}</p>`;
  if (moved !== undefined) return `${where}<p><b>Moved:</b> ${text(moved)}</p>`;
  if (before !== undefined && after !== undefined) return `${where}<p>${markWords(before, after)}</p>`;
  return `${where}<p>${before === undefined ? `<ins>${text(after ?? '')}</ins>` : `<del>${text(before)}</del>`}</p>`;
}

function writeAddresses(difference: Difference): string[] {
  const { moved, added, removed, addedPlaces, gonePlaces, newProblems } = difference;
  return [
    // They stop the build of the site without the lost addresses.
    ...newProblems.filter(({ file }) => file === ledgerFile).map((problem) => `<p><b>Problem:</b> ${writeProblem(problem)}</p>`),
    ...moved.map(
      ({ formerly, address, isRedirected }) =>
        `<p>Moved: <code>${text(formerly ?? '')}</code> → <code>${text(address)}</code>${isRedirected ? ', and the old address redirects' : '; <b>the old address does not redirect</b>'}.</p>`,
    ),
    ...added.map(({ address }) => `<p>New: <code>${text(address)}</code></p>`),
    ...removed.map(
      ({ address, isPromised, isRedirected }) =>
        `<p>Gone: <code>${text(address)}</code>${isRedirected ? ', and redirects.' : `; <b>it does not redirect</b>. ${text(remedyOf({ address, isPromised }))}`}</p>`,
    ),
    ...gonePlaces.map(
      ({ address, isPromised, told }) =>
        `<p>Gone: <code>${text(address)}</code>${told === undefined ? `; <b>there is no explanation for readers</b>. ${text(remedyOf({ address, isPromised }))}` : `; readers are told: ${text(told)}`}</p>`,
    ),
    ...listFiles('New places', addedPlaces, 'on pages'),
    ...listFiles('New', difference.addedFiles),
    ...listFiles('Gone', difference.removedFiles),
    ...listFiles('Changed', difference.changedFiles),
  ];
}

function writeProblems({ bytes, newProblems, goneProblems }: Difference): string[] {
  return [
    ...bytes.filter(({ isOver }) => isOver).map((page) => `<p><b>Too large:</b> ${text(describeOverweight(page))}</p>`),
    ...newProblems.filter(({ file }) => file !== ledgerFile).map((problem) => `<p><b>New:</b> ${writeProblem(problem)}</p>`),
    ...goneProblems.map((problem) => `<p><b>Gone:</b> ${writeProblem(problem)}</p>`),
  ];
}

function writeBytes({ bytes, chapterBytes }: Difference): string {
  if (bytes.length === 0) return '';
  return `<section><h2>Bytes</h2><dl>${bytes
    .map(({ address, before, after, limit, isOver }) => term(address, formatBytes(before, after, limit) + (isOver ? ': too large' : '')))
    .join('')}${term('These chapters together', formatBytes(chapterBytes.before, chapterBytes.after))}</dl></section>`;
}

/** Two drawings of one figure are on the same page, so each needs its own ids of patterns and titles. */
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

function listFiles(what: string, files: string[], which = 'other than pages'): string[] {
  if (files.length === 0) return [];
  return [
    `<details><summary>${what}, ${which}: ${files.length}</summary><ul>${files.map((file) => `<li><code>${text(file)}</code></li>`).join('')}</ul></details>`,
  ];
}

function writeProblem({ file, line, column, message, remedy, severity }: Difference['newProblems'][number]): string {
  return `<code>${text(`${file}:${line}:${column}`)}</code> ${severity === 'warning' ? 'Warning: ' : ''}${text(message)} ${text(remedy)}`;
}

function writePlaces(places: NumberPlace[], site: string | undefined): string {
  if (places.length === 0) return term('Shown on', 'no page');
  const items = places.map(({ address, words }) => {
    const name = `<code>${text(address)}</code>`;
    const link = site === undefined ? name : `<a href="${text(new URL(address, site).href)}">${name}</a>`;
    return `<li>${link}${words === undefined ? '' : ` <span class="where">${text(words)}</span>`}</li>`;
  });
  return `<div><dt>Shown at</dt><dd><ul>${items.join('')}</ul></dd></div>`;
}

function term(name: string, value: string): string {
  return `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
