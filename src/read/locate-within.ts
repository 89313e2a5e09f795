import { isScalar, type Document } from 'yaml';

/**
 * Converts a position in the text of a field to an offset from the start of the field in the file, which differs because of quotes, escapes
 * and line breaks; 0 if it is not certain.
 */
export function locateWithin(document: Document, yaml: string, path: (string | number)[], position: number): number {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return 0;
  const raw = yaml.slice(node.range[0], node.range[1]);
  const word = /^\s*(\S+)/.exec(node.value.slice(position))?.[1];
  if (word === undefined) return 0;
  // The same word may occur earlier in the field.
  const before = node.value.slice(0, position).split(word).length - 1;
  let at = raw.indexOf(word);
  for (let passed = 0; passed < before && at >= 0; passed += 1) at = raw.indexOf(word, at + word.length);
  return Math.max(at, 0);
}
