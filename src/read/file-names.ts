import { extname } from 'node:path';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { idPattern } from '#schemas/fields.ts';
import { pageNames } from '#schemas/page.ts';
import { findNearest } from '#problems/nearest.ts';
import { describeMisplaced, findRightFolder } from './misplaced.ts';

/** The id that the name of a file gives, or why it gives none. `beside` are the names in its folder; `readFields` reads the file. */
export function checkFileName(
  folder: CollectionName,
  fileName: string,
  beside: string[],
  readFields: () => unknown,
): { id?: string; fault?: { message: string; remedy: string } } {
  const { extension, one } = collections[folder];
  const say = (message: string, remedy: string): { fault: { message: string; remedy: string } } => ({ fault: { message, remedy } });
  const ending = extname(fileName);
  if (ending !== `.${extension}`) {
    const right = /^\.(yaml|yml|mdx|md)$/i.test(ending) ? findRightFolder(folder, readFields()) : undefined;
    if (right) return { fault: describeMisplaced(right, folder) };
    const meant = `${bareName(fileName)}.${extension}`;
    const isMistaken = ending === '' || bareName(fileName) !== fileName;
    return say(
      `A ${one} is a file that ends in ".${extension}".`,
      beside.includes(meant)
        ? `Delete it: "${meant}" stands beside it.`
        : isMistaken
          ? `Rename it to "${meant}", or delete it.`
          : 'Delete it: it came from another program.',
    );
  }
  const id = fileName.slice(0, -ending.length);
  if (folder === 'chapters' && !/^\d{2,}-/.test(id))
    return say('The name of a chapter starts with its number.', 'Rename it like "05-digital-economy.mdx".');
  if (folder === 'changes' && !/^\d{4}-\d{2}-\d{2}-/.test(id))
    return say('The name of a change starts with its date.', 'Rename it like "2026-11-25-library-loans.yaml".');
  if (folder === 'pages' && !(pageNames as string[]).includes(id)) {
    const nearest = findNearest(id, pageNames);
    return say(
      `No page is called "${id}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
      `A report says something of its own on ${pageNames.join(' and ')}: rename the file, or make a chapter of it.`,
    );
  }
  const prefix = prefixes[folder]?.exec(id)?.[0] ?? '';
  const rest = id.slice(prefix.length);
  if (idPattern.test(rest)) return { id };
  const meant = `${prefix}${listIdWords(rest).join('-')}${ending}`;
  const form = 'Use lower-case letters, digits and single hyphens, starting with a letter';
  if (meant === prefix + ending) return say(`"${id}" cannot be an id.`, `${form}.`);
  return say(`"${id}" cannot be an id.`, `${form}: ${beside.includes(meant) ? `"${meant}" stands beside it` : `rename it to "${meant}"`}.`);
}

/** The name of a file without any ending that it may have by mistake: "bicycles.yaml.txt" is called bicycles. */
export function bareName(fileName: string): string {
  return fileName.replace(/(?<=.)(\.(yaml|yml|mdx|md|txt|json|bak|orig))+~?$/i, '');
}

/** The words of a text as an id has them, with hyphens between; none when it has no Latin letters. */
export function listIdWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\u0300-\u036f'’]/g, '');
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  return first < 0 ? [] : words.slice(first);
}

/** What stands before an id in the names of files. */
const prefixes: Partial<Record<CollectionName, RegExp>> = { chapters: /^\d+-/, changes: /^[\d-]{11}/ };
