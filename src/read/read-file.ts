import { load as loadAsAstro } from 'js-yaml';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Place, Problem } from '#problems/problem.ts';
import { locateWithin } from './locate-within.ts';
import type { readText } from './read-text.ts';
import { subject } from './wording.ts';
import { describeYamlFaults, otherwise, quotes } from './yaml-fault.ts';
import { findCutWords, findSigns } from './yaml-slips.ts';

/** Reads one file of content/: a YAML file, or a chapter or page with its frontmatter. Keeps where every value stands. */
export function parseYamlFile(file: string, read: ReturnType<typeof readText>): ReadFile {
  const problems: Problem[] = [];
  const say = (place: Omit<Place, 'file'>, message: string, remedy: string): void =>
    void problems.push({ place: { file, ...place }, message, remedy, severity: 'error' });
  const text = read.text;
  for (const { offset, message, remedy } of read.faults) say({ path: [`\0${offset}`] }, message, remedy);
  const isProse = file.endsWith('.mdx');
  const one = file.startsWith('content/pages/') ? 'page' : 'chapter';
  const frontmatter = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  const yamlStart = frontmatter && isProse ? 4 + (text[3] === '\r' ? 1 : 0) : 0;
  const bodyStart = isProse && frontmatter ? frontmatter[0].length : 0;
  const yaml = isProse ? (frontmatter?.[1] ?? '') : text;
  if (problems.length === 0 && text.trim() === '')
    say({}, 'This file is empty.', file === 'content/report.yaml' ? 'Restore its fields.' : 'Write its fields, or delete the file.');
  else if (problems.length === 0 && isProse && !frontmatter)
    say(
      {},
      `A ${one} starts with its frontmatter between two lines of "---".`,
      `Put the fields of the ${one} between "---" and "---" at the very top.`,
    );
  else if (problems.length === 0 && yaml.trim() === '')
    say({}, 'The frontmatter is empty.', `Write the fields of the ${one} between the two lines of "---".`);

  const lines = new LineCounter();
  const document = parseDocument(problems.length > 0 ? '' : yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const toPosition = (offset: number): Position => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - lineStarts[line]! + 1 };
  };
  const locate = (place: Place): Position => {
    if (place.offset !== undefined) return toPosition(bodyStart + place.offset);
    const { path = [], within } = place;
    const start = yamlStart + (offsetOf(document, path) ?? 0);
    return toPosition(start + (within === undefined ? 0 : locateWithin(document, yaml, path, within)));
  };
  let data: unknown;
  if (problems.length === 0) {
    const faults = document.errors.length > 0 ? describeYamlFaults(yaml, document.errors) : findSigns(yaml, document);
    for (const { offset, message, remedy } of faults) say({ path: [`\0${yamlStart + offset}`] }, message, remedy);
    if (faults.length === 0) {
      try {
        data = document.toJS();
        checkAsAstroReads(yaml, yamlStart, data, say);
      } catch {
        // A "*" leads to a value that no "&" names.
        const at = Math.max(yaml.search(/(?<=[\s[{,])\*\S/), 0);
        say({ path: [`\0${yamlStart + at}`] }, 'This text starts with a sign that means something else here.', quotes);
      }
    }
  }
  // A fault of YAML has no path; its place is the offset that the parser gives.
  const locateAll = (place: Place): Position =>
    typeof place.path?.[0] === 'string' && place.path[0].startsWith('\0') ? toPosition(Number(place.path[0].slice(1))) : locate(place);
  const cuts = problems.length > 0 ? [] : findCutWords(yaml, document);
  const slips = cuts.map(({ offset, ...fault }): Problem => ({
    place: { file, path: [`\0${yamlStart + offset}`] },
    ...fault,
    severity: 'error',
  }));
  return { data, body: text.slice(bodyStart), problems, slips, locate: locateAll };
}

/** Astro reads YAML with another parser. A value that the two read differently would publish something that the check never saw. */
function checkAsAstroReads(
  yaml: string,
  yamlStart: number,
  data: unknown,
  say: (place: { path: (string | number)[] }, message: string, remedy: string) => void,
): void {
  let other: unknown;
  try {
    other = loadAsAstro(yaml);
  } catch (error) {
    const position = (error as { mark?: { position?: number } }).mark?.position ?? 0;
    return say({ path: [`\0${yamlStart + position}`] }, otherwise.message, otherwise.remedy);
  }
  const path = findDifference(data, other, []);
  if (path) say({ path }, `${subject(path)} can be read in two ways.`, 'Put the value into double quotes, e.g. "2026-02-28".');
}

function findDifference(one: unknown, other: unknown, path: (string | number)[]): (string | number)[] | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object' || other instanceof Date) return path;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const step = Array.isArray(one) ? Number(key) : key;
    const found = findDifference((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], [...path, step]);
    if (found) return found;
  }
  return path;
}

/** Where a value starts; for a field that is not there, where the nearest thing around it starts. A step "key:" asks for the key. */
function offsetOf(document: Document, path: (string | number)[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const last = path[length];
    if (isMap(node) && last !== undefined) {
      const pair = node.items.find((item): item is Pair<Node, Node> => isPair(item) && String(item.key) === String(last));
      if (pair?.key.range) return pair.key.range[0];
    }
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

interface Position {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

export interface ReadFile {
  data: unknown;
  /** Text of a chapter or page behind its frontmatter; of another file, all of it. */
  body: string;
  /** Why it cannot be read. */
  problems: Problem[];
  /** What is wrong in it although it can be read. */
  slips: Problem[];
  locate: (place: Place) => Position;
}
