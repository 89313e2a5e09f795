import { readFileSync, statSync } from 'node:fs';

/** The text of a file of content/, and why nobody can have meant it so, if that is seen. A mark of UTF-8 at its start is no part of it. */
export function readText(path: string): { text: string; faults: TextFileFault[] } {
  const what = kindOfPath(path);
  if (what === 'folder') return fault(folderForFile.message, folderForFile.remedy);
  if (what === 'nothing')
    return fault('This file cannot be opened: it is a link that leads nowhere.', 'Put the file itself here, or delete the link.');
  return toText(readFileSync(path));
}

/** What stands at a path, behind any links. */
export function kindOfPath(path: string): 'file' | 'folder' | 'nothing' {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'nothing';
  } catch {
    return 'nothing';
  }
}

/** What is said of a folder where a file belongs. */
export const folderForFile = {
  message: 'A folder stands here, where a file belongs.',
  remedy: 'Move its files one folder up: no folder of content/ has another in it.',
};

function toText(bytes: Uint8Array): { text: string; faults: TextFileFault[] } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return fault('This file is not UTF-8 text.', 'It is UTF-16: save it as UTF-8, which your editor offers under "Save as" or "Encoding".');
  if (bytes.includes(0))
    return fault('This file is no text.', 'It holds bytes of a picture or a program: put the text here, or delete the file.');
  if (bytes.length > most.bytes)
    return fault('This file is larger than one megabyte.', 'No text of this report is: put the right file here, or divide it.');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault('This file is not UTF-8 text.', 'Save it as UTF-8.');
  }
  return { text, faults: findFaults(text) };
}

/** What makes a text unreadable as a whole; what would be said of its lines would be noise. */
function findFaults(text: string): TextFileFault[] {
  // One message for each conflict: by its first line, or by what is left of its lines.
  const markers = [/^[ \t]*<{7}(?: .*)?$/gm, /^[ \t]*>{7}(?: .*)?$/gm, /^[ \t]*={7}$/gm]
    .map((marker) => [...text.matchAll(marker)])
    .find((found) => found.length > 0);
  if (markers)
    return markers.map(({ index }) => ({
      offset: index,
      message: 'A conflict of Git was left here.',
      remedy: 'Keep one of the two versions, and delete the lines that start with "<<<<<<<", "=======" and ">>>>>>>".',
    }));
  const oldEnd = /\r(?!\n)/.exec(text);
  if (oldEnd)
    return [
      {
        offset: text.includes('\n') ? oldEnd.index : 0,
        message: 'The lines of this file end in a way that nothing reads.',
        remedy: 'Save it with line endings "LF" or "CRLF", which your editor offers.',
      },
    ];
  const long = findLongLine(text);
  if (long !== undefined)
    return [
      {
        offset: long,
        message: 'This line has more than 10,000 characters.',
        remedy: 'Break the text into lines; what is no text, such as a picture, does not belong here.',
      },
    ];
  return [];
}

function findLongLine(text: string): number | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.length > most.lineLength) return start;
    start += line.length + 1;
  }
  return undefined;
}

function fault(message: string, remedy: string): { text: string; faults: TextFileFault[] } {
  return { text: '', faults: [{ offset: 0, message, remedy }] };
}

const most = { bytes: 1_000_000, lineLength: 10_000 };

export interface TextFileFault {
  /** Position in the text; 0 where there is none. */
  offset: number;
  message: string;
  remedy: string;
}
