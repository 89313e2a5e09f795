import { readFileSync, statSync } from 'node:fs';
import { describe, type Description } from '#problems/problem.ts';

/** The text of a file of content/, without a byte order mark, and faults that show that the file is damaged. */
export function readText(path: string): { text: string; faults: TextFileFault[] } {
  const what = kindOfPath(path);
  if (what === 'folder') return fault(describe('folder-for-file'));
  if (what === 'nothing') return fault(describe('file-link-broken'));
  return toText(readFileSync(path));
}

/** What a path leads to, following links. */
export function kindOfPath(path: string): 'file' | 'folder' | 'nothing' {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'nothing';
  } catch {
    return 'nothing';
  }
}

function toText(bytes: Uint8Array): { text: string; faults: TextFileFault[] } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return fault(describe('file-utf-16'));
  if (bytes.includes(0)) return fault(describe('file-binary'));
  if (bytes.length > most.bytes) return fault(describe('file-large'));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault(describe('file-not-utf-8'));
  }
  return { text, faults: findFaults(text) };
}

/** Faults that make a text unreadable as a whole, so that problems of its lines would only distract. */
function findFaults(text: string): TextFileFault[] {
  // One message per conflict: at its first line, or at the first of its lines that is left.
  const markers = [/^[ \t]*<{7}(?: .*)?$/gm, /^[ \t]*>{7}(?: .*)?$/gm, /^[ \t]*={7}$/gm]
    .map((marker) => [...text.matchAll(marker)])
    .find((found) => found.length > 0);
  if (markers) return markers.map(({ index }) => ({ offset: index, ...describe('conflict-unresolved') }));
  const oldEnd = /\r(?!\n)/.exec(text);
  if (oldEnd) return [{ offset: text.includes('\n') ? oldEnd.index : 0, ...describe('line-ends-unreadable') }];
  const long = findLongLine(text);
  return long === undefined ? [] : [{ offset: long, ...describe('line-long') }];
}

function findLongLine(text: string): number | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length > most.lineLength) return start;
    start += line.length + 1;
  }
  return undefined;
}

function fault(description: Description): { text: string; faults: TextFileFault[] } {
  return { text: '', faults: [{ offset: 0, ...description }] };
}

const most = { bytes: 1_000_000, lineLength: 10_000 };

export interface TextFileFault extends Description {
  /** Offset in the text; 0 if there is none. */
  offset: number;
}
