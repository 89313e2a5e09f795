import { lstatSync, readFileSync } from 'node:fs';
import { escapeMarkdown } from '../diff/escape-markdown.ts';

/**
 * Reads the summary that a pull request's own program wrote, as what it is: a text of anybody. A plain file of UTF-8 below a limit, in which only
 * the marks that a summary has keep their meaning; undefined when it is anything else.
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

/** Headings, items, bold and struck-out words stay; all else becomes text. A summary as `npm run diff` writes it stays as it is. */
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

/** Bytes; GitHub takes 65,536 characters, and main has its own to say. */
const limit = 63_000;
