import { load as loadAsAstro } from 'js-yaml';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { describe, problem, type Place, type Problem } from '#problems/problem.ts';
import { oneOf } from './entries.ts';
import { locateWithin } from './locate-within.ts';
import type { readText } from './read-text.ts';
import { subjectOf, type Path } from './subject.ts';
import { findEscaped, findUnseen } from './unseen.ts';
import { describeYamlFaults, type YamlFault } from './yaml-fault.ts';
import { findCutWords, findReservedCharacters } from './yaml-slips.ts';

/** Reads one file of content/: a YAML file, or a chapter or page with its frontmatter. Keeps the position of every value. */
export function parseYamlFile(file: string, read: ReturnType<typeof readText>): ReadFile {
  const text = read.text;
  const toProblem = ({ offset, ...description }: YamlFault, start = 0): Problem => ({
    place: { file, position: start + offset },
    ...description,
  });
  const problems = read.faults.map((fault) => toProblem(fault));
  const isProse = file.endsWith('.mdx');
  const one = oneOf(file);
  const frontmatter = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  const yamlStart = frontmatter && isProse ? 4 + (text[3] === '\r' ? 1 : 0) : 0;
  const bodyStart = isProse && frontmatter ? frontmatter[0].length : 0;
  const yaml = isProse ? (frontmatter?.[1] ?? '') : text;
  if (problems.length === 0 && text.trim() === '')
    problems.push(problem({ file }, file === 'content/report.yaml' ? 'file-of-report-empty' : 'file-empty'));
  else if (problems.length === 0 && isProse && !frontmatter) problems.push(problem({ file }, 'frontmatter-missing', { one }));
  else if (problems.length === 0 && yaml.trim() === '') problems.push(problem({ file }, 'frontmatter-empty', { one }));

  const lines = new LineCounter();
  const document = parseDocument(problems.length > 0 ? '' : yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const toPosition = (offset: number): Position => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - lineStarts[line]! + 1 };
  };
  const locate = (place: Place): Position => {
    if (place.position !== undefined) return toPosition(place.position);
    if (place.offset !== undefined) return toPosition(bodyStart + place.offset);
    const { path = [], within } = place;
    const start = yamlStart + (offsetOf(document, path) ?? 0);
    return toPosition(start + (within === undefined ? 0 : locateWithin(document, yaml, path, within)));
  };
  let data: unknown;
  if (problems.length === 0) {
    const faults = document.errors.length > 0 ? describeYamlFaults(yaml, document.errors) : findReservedCharacters(yaml, document);
    problems.push(...faults.map((fault) => toProblem(fault, yamlStart)));
    if (faults.length === 0) {
      try {
        data = document.toJS();
        problems.push(...checkAsAstroReads(file, yaml, yamlStart, data));
      } catch {
        // A "*" refers to a value that no "&" names.
        const offset = Math.max(yaml.search(/(?<=[\s[{,])\*\S/), 0);
        problems.push(toProblem({ offset, ...describe('yaml-character-first') }, yamlStart));
      }
    }
  }
  const inYaml = problems.length > 0 ? [] : [...findCutWords(yaml, document), ...findEscaped(yaml, document)];
  const told = new Set(problems.map(({ place }) => place.position));
  const unseen = read.faults.length > 0 ? [] : findUnseen(text).filter(({ offset }) => !told.has(offset));
  const slips = [...unseen.map((fault) => toProblem(fault)), ...inYaml.map((fault) => toProblem(fault, yamlStart))];
  return { data, body: text.slice(bodyStart), problems, slips, locate };
}

/** Astro uses another YAML parser. If the two read a value differently, the site would publish something that the check never saw. */
function checkAsAstroReads(file: string, yaml: string, yamlStart: number, data: unknown): Problem[] {
  let other: unknown;
  try {
    other = loadAsAstro(yaml);
  } catch (error) {
    // It refuses control characters, which have their own message.
    if (findUnseen(yaml).length > 0) return [];
    const position = (error as { mark?: { position?: number } }).mark?.position ?? 0;
    return [problem({ file, position: yamlStart + position }, 'yaml-unreadable')];
  }
  const path = findDifference(data, other, []);
  return path ? [problem({ file, path }, 'yaml-value-ambiguous', { subject: subjectOf(path) })] : [];
}

function findDifference(one: unknown, other: unknown, path: Path): Path | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object' || other instanceof Date) return path;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const step = Array.isArray(one) ? Number(key) : key;
    const found = findDifference((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], [...path, step]);
    if (found) return found;
  }
  return path;
}

/** The offset of a value; for a missing field, of its nearest parent. A step "key:" means the key. */
function offsetOf(document: Document, path: Path): number | undefined {
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
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
}

export interface ReadFile {
  data: unknown;
  /** Text of a chapter or page after its frontmatter; for another file, the whole text. */
  body: string;
  /** Why the file cannot be read. */
  problems: Problem[];
  /** Problems that do not keep the file from being read. */
  slips: Problem[];
  locate: (place: Place) => Position;
}
