import type { YAMLError } from 'yaml';
import { describe, type Code, type Description, type Given } from '#problems/problem.ts';
import { findBlanks } from '#schemas/blank.ts';
import { describeBlank } from './blanks.ts';

/** YAML errors in words for editors: where they are and what to do. */
export function describeYamlFaults(yaml: string, errors: readonly YAMLError[]): YamlFault[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // After its first fault the rest of a file is misread, so further problems would only distract.
  const told = twice.length === errors.length ? twice : errors.slice(0, 1);
  const first = told.map((error) => describeFault(yaml, error, errors));
  const line = (offset: number): number => yaml.slice(0, offset).split('\n').length;
  const known = new Set(first.map(({ offset }) => line(offset)));
  return [...first, ...listPlainFaults(yaml).filter(({ offset }) => !known.has(line(offset)))];
}

/** Faults that are visible in a line by itself, whatever is around it: they are reported together. */
function listPlainFaults(yaml: string): YamlFault[] {
  let offset = 0;
  return yaml.split('\n').flatMap((text) => {
    const line = { text, offset };
    offset += text.length + 1;
    const tab = /^ *\t\s*\S/.test(text) ? say(line.offset + text.indexOf('\t'), 'yaml-tab') : undefined;
    return findWideColon(line) ?? tab ?? [];
  });
}

function findWideColon({ text, offset }: Line): YamlFault | undefined {
  const found = /^[\s-]*[\w-]+(：)/.exec(text);
  return found ? say(offset + found[0].length - 1, 'yaml-colon-full-width') : undefined;
}

/* eslint-disable no-restricted-syntax -- The parser has one code for several faults (MISSING_CHAR, BAD_INDENT and UNEXPECTED_TOKEN), so only its own English tells them apart. */
function describeFault(yaml: string, { code, message, pos: [at] }: YAMLError, all: readonly YAMLError[]): YamlFault {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const [blank] = findBlanks(yaml.slice(start).split('\n', 1)[0]!);
  if (blank) return { offset: start + blank.offset, ...describeBlank(blank.what) };
  const line = lineAt(yaml, at);
  const typographic = /(?:^|[:\-[,{]\s+)([“”‘’„«])/.exec(line.text);
  if (typographic) return say(line.offset + typographic.index + typographic[0].length - 1, 'yaml-quotes-typographic');
  const wide = findWideColon(line);
  if (wide) return wide;
  const foreign = findForeignCharacter(yaml, line);
  if (foreign) return foreign;
  if (code === 'DUPLICATE_KEY') return say(at, 'yaml-field-twice');
  if (code === 'TAB_AS_INDENT') return say(at, 'yaml-tab');
  if (message.includes('closing')) return say(findOpenQuote(yaml, message.includes("'") ? "'" : '"') ?? at, 'yaml-quote-open');
  if (message.startsWith('Flow ')) {
    const bracket = message.endsWith('}') ? '}' : ']';
    return say(yaml.lastIndexOf(bracket === '}' ? '{' : '[', at), 'yaml-bracket-open', { bracket });
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && all.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY'))
    return say(at, 'yaml-next-line-indented');
  const inBraces = /:\s*\{[^"'{}]*?: [^"'{},]*(: )/.exec(line.text);
  if (inBraces) return say(line.offset + inBraces.index + inBraces[0].length - 2, 'yaml-colon-in-text');
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return say(at, 'yaml-colon-in-text');
  if (code === 'BAD_INDENT' || message.includes('without - indicator')) return say(at, 'yaml-indentation');
  if (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY') return say(at, 'yaml-colon-missing');
  if (code === 'BAD_SCALAR_START') return say(at, 'yaml-character-first');
  if (code === 'BAD_DQ_ESCAPE') return say(at, 'yaml-backslash');
  if (message.includes('at node end') && /["']\s*$/.test(yaml.slice(0, at))) return say(at, 'yaml-text-after-quote');
  const reserved = /^( *(?:- +)*(?:[\w-]+: +|(?<=- )))[{[|>]/.exec(line.text);
  if (reserved) return say(line.offset + reserved[1]!.length, 'yaml-character-first');
  return say(at, 'yaml-unreadable');
}
/* eslint-enable no-restricted-syntax */

function say<C extends Code>(offset: number, code: C, ...about: Given<C>): YamlFault {
  return { offset, ...describe(code, ...about) };
}

/** A space or dash, in the line of a fault or an adjacent one, that looks like the plain space or hyphen that YAML needs. */
function findForeignCharacter(yaml: string, line: Line): YamlFault | undefined {
  const [before, after] = [lineAt(yaml, Math.max(line.offset - 1, 0)), lineAt(yaml, line.offset + line.text.length + 1)];
  for (const { text, offset } of [line, before, after]) {
    const blank = /^((?: *[-–—])?[\w: -]*?)[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/.exec(text);
    if (blank && /^[ -]*$|: *$/.test(blank[1]!)) return say(offset + blank[1]!.length, 'yaml-space-foreign');
    const dash = /^( *)([–—−－‐‑•·*+])[ \u3000]/.exec(text);
    if (dash) return say(offset + dash[1]!.length, 'yaml-hyphen-foreign', { dash: dash[2]! });
  }
  return undefined;
}

function lineAt(yaml: string, position: number): Line {
  const offset = yaml.lastIndexOf('\n', position - 1) + 1;
  return { text: yaml.slice(offset).split('\n', 1)[0]!, offset };
}

/** Position of a quote that is not closed on its line. */
function findOpenQuote(yaml: string, quote: string): number | undefined {
  let offset = 0;
  for (const line of yaml.split('\n')) {
    const start = new RegExp(`(?:^|[:\\-[,{]\\s+)${quote}`).exec(line);
    if (start && line.split(quote).length % 2 === 0) return offset + start.index + start[0].length - 1;
    offset += line.length + 1;
  }
  return undefined;
}

interface Line {
  text: string;
  /** Offset of its start in the YAML. */
  offset: number;
}

export interface YamlFault extends Description {
  /** Offset in the YAML. */
  offset: number;
}
