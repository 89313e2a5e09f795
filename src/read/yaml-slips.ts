import { isCollection, visit, type Document } from 'yaml';
import { describe } from '#problems/problem.ts';
import type { YamlFault } from './yaml-fault.ts';

/** Characters at the start of a text that YAML reads as an anchor, a tag or a collection as a key, which editors never mean. */
export function findReservedCharacters(yaml: string, document: Document): YamlFault[] {
  if (!/[&!?]|\}\s*[:}]|\]\s*:/.test(yaml)) return [];
  const faults: YamlFault[] = [];
  visit(document, {
    Node: (key, node) => {
      const start = node.range?.[0] ?? 0;
      const opens = key === 'key' && isCollection(node) ? yaml[start] : undefined;
      const character = opens ?? ('anchor' in node && node.anchor ? `&${node.anchor}` : node.tag?.startsWith('!') ? '!' : undefined);
      if (character === undefined) return undefined;
      faults.push({ offset: Math.max(yaml.lastIndexOf(character, start), 0), ...describe('yaml-character-first') });
      return visit.SKIP;
    },
  });
  return faults;
}

/** Words that a "#" cuts off from a text without quotes, as in "Ranked #1": after a space it begins a comment. */
export function findCutWords(yaml: string, document: Document): YamlFault[] {
  if (!/#\S/.test(yaml)) return [];
  const cuts: YamlFault[] = [];
  visit(document, {
    Scalar: (key, { range, type, value }) => {
      const [start, end, after] = range ?? [0, 0, 0];
      const cut = /^[ \t]*(#\S.*)/.exec(yaml.slice(end, after));
      if (!cut || key === 'key' || type !== 'PLAIN' || (start !== end && typeof value !== 'string')) return;
      cuts.push({
        offset: end + cut[0].length - cut[1]!.length,
        ...describe('yaml-words-cut-off', { words: cut[1]!.trim() }),
      });
    },
  });
  return cuts;
}
