import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Examined } from './examine.ts';

/** Writes the fifty drawings that are likely to look worst as one page, the worst first, no two of one situation. */
export function writeWorst(examined: Examined[], file: string): void {
  const sorted = examined
    .flatMap(({ situation, drawn }) => {
      const worst = drawn.filter(({ svg }) => svg !== '').toSorted((a, b) => b.score - a.score)[0];
      return worst ? [{ ...worst, traits: situation.traits }] : [];
    })
    .toSorted((a, b) => b.score - a.score);
  const figures = sorted.slice(0, 50).map(({ name, traits, svg, faults, dropped, score }) => {
    const told = faults.slice(0, 5).map(({ property, fault }) => `<li>${escape(`${property}: ${fault}`)}</li>`);
    const title = `${name}, ${traits.join(', ')}; score ${score.toFixed(1)}, ${dropped} numbers not printed, ${faults.length} faults`;
    return `<figure><figcaption>${escape(title)}<ul>${told.join('')}</ul></figcaption>${svg}</figure>`;
  });
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>The worst drawings</title><style>${readStyles()}</style>${figures.join('\n')}</html>`,
  );
}

/** The styles of the site that drawings need, with its font for figures. */
export function readStyles(): string {
  const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');
  const fonts = read('src/styles/fonts.css').replace(/url\('(\/fonts\/[^']+)'\)/g, (_, path: string) => {
    const bytes = readFileSync(join(import.meta.dirname, '../../../public', path)).toString('base64');
    return `url(data:font/woff2;base64,${bytes})`;
  });
  const block = fonts.replaceAll('font-display: optional', 'font-display: block');
  const page = 'body { background: var(--paper); color: var(--ink); font: 13px var(--sans) } figure { margin: 0 0 32px }';
  return [block, read('src/styles/tokens.css'), read('src/figures/figure.css'), page].join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
