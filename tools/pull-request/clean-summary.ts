import { lstatSync, readFileSync } from 'node:fs';
import { escapeMarkdown } from '../diff/escape-markdown.ts';

/**
 * Reads the summary written by a pull request's own code, which is untrusted text. Accepts a plain UTF-8 file below a limit, and keeps only
 * the Markdown that summaries use; undefined for anything else.
 */
export function readSummary(file: string): string | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size === 0 || stats.size > limit) return undefined;
  try {
    return cleanSummary(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch {
    return undefined;
  }
}

/** Headings, items, bold and struck-out words stay; everything else becomes text. A summary from `npm run diff` is unchanged. */
export function cleanSummary(summary: string): string {
  return summary
    .split('\n')
    .map((line) => {
      const [, mark = '', words = ''] = /^(#{2,3} | {2}- |- |)(.*)$/.exec(line.trimEnd()) ?? [];
      return (
        mark +
        words
          .split(/((?<!\\)(?:\*\*|~~))/)
          .map((part, index) => (index % 2 === 1 ? part : cleanText(part)))
          .join('')
      );
    })
    .join('\n')
    .slice(0, limit);
}

function cleanText(text: string): string {
  const [, start = '', words = '', end = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const plain = words
    .replace(/\u2060/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!|~$-])/g, '$1')
    .replace(/&(lt|gt|amp);/g, (_match, name: 'lt' | 'gt' | 'amp') => ({ lt: '<', gt: '>', amp: '&' })[name]);
  return start.replace(/\s/g, ' ') + escapeMarkdown(plain) + end.replace(/\s/g, ' ');
}

/** In bytes; GitHub allows 65,536 characters, and main adds its own. */
const limit = 63_000;
