import type { YAMLError } from 'yaml';
import { findBlanks } from '#schemas/blank.ts';
import { describeBlank } from './blanks.ts';

/** What faults of YAML mean for the editor who typed them, where they stand and what to do. */
export function describeYamlFaults(yaml: string, errors: readonly YAMLError[]): YamlFault[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // Behind its first fault a file reads by accident: what is said of the rest would be noise.
  const told = twice.length === errors.length ? twice : errors.slice(0, 1);
  const first = told.map((error) => describe(yaml, error, errors));
  const line = (offset: number): number => yaml.slice(0, offset).split('\n').length;
  const known = new Set(first.map(({ offset }) => line(offset)));
  return [...first, ...listPlainFaults(yaml).filter(({ offset }) => !known.has(line(offset)))];
}

/** Faults that a line shows by itself, whatever stands around it: they are told together. */
function listPlainFaults(yaml: string): YamlFault[] {
  let offset = 0;
  return yaml.split('\n').flatMap((text) => {
    const line = { text, offset };
    offset += text.length + 1;
    const tab = /^ *\t\s*\S/.test(text) ? { offset: line.offset + text.indexOf('\t'), ...tabbed } : undefined;
    return findWideColon(line) ?? tab ?? [];
  });
}

function findWideColon({ text, offset }: Line): YamlFault | undefined {
  const found = /^[\s-]*[\w-]+(：)/.exec(text);
  if (!found) return undefined;
  return {
    offset: offset + found[0].length - 1,
    message: 'A full-width colon stands where ": " belongs.',
    remedy: 'Write "name: value", with the signs of a Latin keyboard.',
  };
}

/** A fault of YAML that has no words of its own. */
export const otherwise = {
  message: 'From here on the fields cannot be read.',
  remedy: 'Indent with spaces, one step a level; write "name: value" with a space behind the colon; put text with ": " or "#" into quotes.',
};

function describe(yaml: string, { code, message, pos }: YAMLError, all: readonly YAMLError[]): YamlFault {
  const say = (text: string, remedy: string, offset = pos[0]): YamlFault => ({ offset, message: text, remedy });
  const start = yaml.lastIndexOf('\n', pos[0] - 1) + 1;
  const [blank] = findBlanks(yaml.slice(start).split('\n', 1)[0]!);
  if (blank) return { offset: start + blank.offset, ...describeBlank(blank.what) };
  const line = lineAt(yaml, pos[0]);
  const typographic = /(?:^|[:\-[,{]\s+)([“”‘’„«])/.exec(line.text);
  if (typographic)
    return say(
      'Typographic quotes stand where straight ones belong.',
      'Type " or \' on both sides of the value.',
      line.offset + typographic.index + typographic[0].length - 1,
    );
  const wide = findWideColon(line);
  if (wide) return wide;
  const foreign = findForeignSign(yaml, line);
  if (foreign) return foreign;
  if (code === 'DUPLICATE_KEY') return say('The same field stands twice in one group.', 'Keep one of the two.');
  if (code === 'TAB_AS_INDENT') return { offset: pos[0], ...tabbed };
  if (message.includes('closing'))
    return say(
      'A quote is opened here and not closed.',
      'Close it with the same kind of quote.',
      findOpenQuote(yaml, message.includes("'") ? "'" : '"') ?? pos[0],
    );
  if (message.startsWith('Flow ')) {
    const offset = yaml.lastIndexOf(message.endsWith('}') ? '{' : '[', pos[0]);
    return say('A bracket is opened here and not closed.', `Close it with "${message.at(-1)}".`, offset);
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && all.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY'))
    return say('The line below is indented as if it belonged to this one.', spaces);
  const inBraces = /:\s*\{[^"'{}]*?: [^"'{},]*(: )/.exec(line.text);
  if (inBraces) return say('A colon stands inside text that has no quotes.', quotes, line.offset + inBraces.index + inBraces[0].length - 2);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return say('A colon stands inside text that has no quotes.', quotes);
  if (code === 'BAD_INDENT' || message.includes('without - indicator'))
    return say('The indentation does not fit the lines around it.', spaces);
  if (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY')
    return say('This line has no colon with a space behind it.', 'Write "name: value".');
  if (code === 'BAD_SCALAR_START') return say(...anotherMeaning);
  if (code === 'BAD_DQ_ESCAPE') return say('A backslash stands inside double quotes.', 'Delete it, or write it twice.');
  if (message.includes('at node end') && /["']\s*$/.test(yaml.slice(0, pos[0])))
    return say('Text goes on behind a closing quote.', 'Put the whole text into quotes of the other kind.');
  const sign = /^( *(?:- +)*(?:[\w-]+: +|(?<=- )))[{[|>]/.exec(line.text);
  if (sign) return say(...anotherMeaning, line.offset + sign[1]!.length);
  return { offset: pos[0], ...otherwise };
}

/** A blank or dash in the line of a fault, or one beside it, that looks like the space or hyphen by which YAML is read. */
function findForeignSign(yaml: string, line: Line): YamlFault | undefined {
  const [before, after] = [lineAt(yaml, Math.max(line.offset - 1, 0)), lineAt(yaml, line.offset + line.text.length + 1)];
  for (const { text, offset } of [line, before, after]) {
    const blank = /^((?: *[-–—])?[\w: -]*?)[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/.exec(text);
    if (blank && /^[ -]*$|: *$/.test(blank[1]!))
      return {
        offset: offset + blank[1]!.length,
        message: 'A blank stands here that is no space.',
        remedy: 'Delete it and press the space bar: it came with pasted text or from another keyboard.',
      };
    const dash = /^( *)([–—−－‐‑•·*+])[ \u3000]/.exec(text);
    if (dash)
      return {
        offset: offset + dash[1]!.length,
        message: `A "${dash[2]!}" stands where the hyphen of a list belongs.`,
        remedy: 'Write "- " with the hyphen of the keyboard.',
      };
  }
  return undefined;
}

function lineAt(yaml: string, position: number): Line {
  const offset = yaml.lastIndexOf('\n', position - 1) + 1;
  return { text: yaml.slice(offset).split('\n', 1)[0]!, offset };
}

/** Where a quote begins that its line does not close. */
function findOpenQuote(yaml: string, quote: string): number | undefined {
  let offset = 0;
  for (const line of yaml.split('\n')) {
    const start = new RegExp(`(?:^|[:\\-[,{]\\s+)${quote}`).exec(line);
    if (start && line.split(quote).length % 2 === 0) return offset + start.index + start[0].length - 1;
    offset += line.length + 1;
  }
  return undefined;
}

/** What to do about text that YAML takes for something else. */
export const quotes = 'Put the whole text into double quotes.';
export const anotherMeaning = ['This text starts with a sign that means something else here.', quotes] as const;
const spaces = 'Indent with spaces, two for each level, as the lines around it do.';

const tabbed = { message: 'A tab stands where spaces belong.', remedy: spaces };

interface Line {
  text: string;
  /** Where it begins in the YAML. */
  offset: number;
}

export interface YamlFault {
  /** Position in the YAML. */
  offset: number;
  message: string;
  remedy: string;
}
