import { verdicts } from '#schemas/claim.ts';
import { countProps } from '#schemas/components.ts';
import { findNearest } from '#problems/nearest.ts';
import { describe, problem, type Code, type Description, type Given, type Problem } from '#problems/problem.ts';
import { outcomes } from '#schemas/projection.ts';
import { fileOf } from '#read/entries.ts';
import { listProse } from '#report/list-prose.ts';
import type { Prose } from '#read/prose/prose.ts';
import type { Report } from '#report/report.ts';
import type { EditorText } from '../editor-texts.ts';
import { findNumerals } from '#language/en/find-numerals.ts';

/**
 * Counts in words that differ from the number of things they count. `broken` lists files that could not be read, whose things cannot be
 * counted.
 */
export function checkCounts(report: Report, broken: ReadonlySet<string>, texts: EditorText[]): Problem[] {
  const byFile = Map.groupBy(texts, fileOfText);
  return texts.flatMap((text) =>
    [...text.marks, ...text.wraps].flatMap((mark): Problem[] => {
      const props = mark.name === 'Count' ? countProps.safeParse(mark.props).data : undefined;
      if (!props) return [];
      const words = mark.words ?? text.text.slice(mark.at, mark.end);
      const say = <C extends Code>(code: C, ...about: Given<C>): Problem[] => [problem(text.place(mark.at), code, ...about)];
      const numeral = findNumerals(words).find(({ typed }) => typed === words.trim());
      // "One of them" is a count here, but elsewhere not a numeral.
      const said = numeral?.quantity.number?.toNumber() ?? { one: 1, none: 0, no: 0 }[words.trim().toLowerCase()];
      if (said === undefined) return say('count-without-number', { words });
      // The items may be in the part of the text that could not be read.
      if (props.of === undefined && (proseAround(report, text)?.faults.length ?? 0) > 0) return [];
      const counted =
        props.items === undefined ? countList(report, text, props.of!, mark) : countItems(byFile.get(fileOfText(text))!, props.items);
      if (typeof counted === 'object') return [{ place: text.place(mark.at), ...counted }];
      if (counted === said || isUncertain(props.of, broken)) return [];
      if (props.of === 'list') return say('count-of-list-wrong', { words, counted });
      return say('count-wrong', { words, counted: counted === 0 ? 'none' : counted, things: props.of ?? splitItems(props.items!) });
    }),
  );
}

/** The number of things in a list of the content. */
function countList(report: Report, text: EditorText, of: string, mark: object): number | Description {
  const [folder = '', id, part] = of.split('/');
  if (folder === 'list') {
    const prose = text.isProse ? proseAround(report, text) : undefined;
    const offset = 'offset' in mark ? Number(mark.offset) : 0;
    const list = prose?.lists.find((candidate) => candidate.offset > offset);
    return list?.items ?? describe('count-of-list-missing');
  }
  if (folder === 'structures') {
    const structure = report.structures.get(id ?? '');
    if (!structure)
      return describe('count-of-structure-unknown', { id: id ?? '', nearest: findNearest(id ?? '', report.structures.keys()) });
    if (structure.type === 'lanes') return structure.lanes.length;
    if (structure.type === 'groups') return structure.groups.length;
    if (part === undefined) return structure.columns.length;
    return structure.rows.reduce((sum, { cells }) => sum + (cells[part]?.length ?? 0), 0);
  }
  const all: Record<string, () => unknown[]> = {
    chapters: () => report.chapters,
    claims: () => [...report.claims.values()].filter(({ holds }) => id === undefined || holds === id),
    datasets: () => [...report.datasets.keys()],
    figures: () => [...report.figures.keys()],
    milestones: () => [...report.milestones.keys()],
    'not-found': () => [...report.notFound.keys()],
    errata: () => [...report.errata.keys()],
    projections: () => [...report.projections.values()].filter(({ verdict }) => id === undefined || verdict === id),
    sources: () => [...report.sources.keys()],
  };
  const list = all[folder];
  const kinds: readonly string[] = { claims: verdicts, projections: outcomes }[folder] ?? [];
  if (list && (id === undefined || kinds.includes(id)) && part === undefined) return list().length;
  return list && kinds.length > 0
    ? describe('count-of-kind-unknown', { of, folder, known: kinds.map((kind) => `${folder}/${kind}`) })
    : describe('count-of-folder-unknown', { of, known: Object.keys(all) });
}

/** The prose of the chapter or page that contains a text. */
function proseAround(report: Report, text: EditorText): Prose | undefined {
  return listProse(report).find(({ file }) => file === fileOfText(text))?.prose;
}

/** Whether things of the counted kind may be in files that could not be read. */
function isUncertain(of: string | undefined, broken: ReadonlySet<string>): boolean {
  const folder = of?.startsWith('figures') ? 'chapters' : of?.split('/')[0];
  return folder !== undefined && [...broken].some((file) => file.startsWith(`content/${folder}/`));
}

/** The number of things named, if each of them is in one of the texts. */
function countItems(texts: EditorText[], items: string): number | Description {
  const things = splitItems(items);
  const twice = things.find((thing, index) => things.findIndex((other) => other.toLowerCase() === thing.toLowerCase()) < index);
  if (twice !== undefined) return describe('count-item-twice', { item: twice });
  const missing = things.find((thing) => {
    const whole = new RegExp(String.raw`(?<![\p{L}\d])${escape(thing)}(?![\p{L}\d])`, 'iu');
    return !texts.some(({ text }) => whole.test(text));
  });
  return missing === undefined ? things.length : describe('count-item-missing', { item: missing });
}

function splitItems(items: string): string[] {
  return items.split(';').flatMap((item) => item.trim().replace(/\s+/g, ' ') || []);
}

/** A pattern for the words, with any white space between them. */
function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+');
}

function fileOfText({ from }: EditorText): string {
  return fileOf(from.collection, from.id);
}
