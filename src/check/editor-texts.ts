import { maskBindings, parseBoundText } from '#schemas/bound-text.ts';
import { collections, identitySchema, type CollectionName } from '#schemas/collections.ts';
import type { Place } from '#problems/problem.ts';
import { listReaderTexts } from '#schemas/reader-texts.ts';
import { fileOf } from '#read/entries.ts';
import { listProse, type WrittenProse } from '#report/list-prose.ts';
import { offsetInBody, sentenceAt, type Block, type Use } from '#read/prose/prose.ts';
import type { Report } from '#report/report.ts';
import { findNumerals, type Numeral } from '#language/en/find-numerals.ts';

/**
 * Every text that an editor can write and a reader sees: in chapters and pages the paragraphs, headings and cells, the words in their
 * components and their frontmatter; in all other files the fields for readers. Excludes names of publications, which are as their
 * publishers wrote them.
 */
export function listEditorTexts(report: Report): EditorText[] {
  const { title, subtitle, summary, findings } = report.identity;
  const identity = { collection: 'identity', id: 'report' } as const;
  return [
    ...listProse(report).flatMap((written) => [
      ...written.prose.blocks.map((block) => toProseText(written, block)),
      ...written.prose.uses.flatMap((use) => toPropTexts(written, use)),
    ]),
    ...(Object.keys(collections) as CollectionName[]).flatMap((name) =>
      [...entriesOf(report, name)].flatMap(([id, data]) => toFieldTexts(name, id, data)),
    ),
    ...[...listReaderTexts(identitySchema, { title, subtitle, summary, findings })].flatMap(({ text, path }) =>
      toFieldText(identity, text, path),
    ),
  ];
}

function toProseText({ from, file, prose }: WrittenProse, block: Block): EditorText {
  const useAt = (offset: number): Use | undefined => prose.uses.find((use) => use.offset === offset);
  return {
    from,
    text: block.text,
    place: (at) => ({ file, offset: offsetInBody(block, at) }),
    marks: block.marks.flatMap(({ at, offset }) => {
      const use = useAt(offset);
      return use ? [{ at, end: at + 1, name: use.name, props: use.props }] : [];
    }),
    wraps: block.wraps.map(({ at, end, name, offset }) => ({ at, end, name, props: useAt(offset)?.props ?? {}, offset })),
    sentence: (at) => sentenceAt(block.text, at),
    isProse: true,
  };
}

/** Words in the options of a component: headings of boxes, caveats, reasons. */
function toPropTexts({ from, file }: WrittenProse, { props, offset }: Use): EditorText[] {
  return toOptionTexts(from, props, { file, offset }, true);
}

function toOptionTexts(from: EditorText['from'], props: Record<string, string>, place: Place, isProse: boolean): EditorText[] {
  return [props.title, props.caveat, props.because].flatMap((text) =>
    text === undefined ? [] : [{ from, text, place: () => place, marks: [], wraps: [], sentence: () => text, isProse }],
  );
}

function toFieldTexts(collection: CollectionName, id: string, data: unknown): EditorText[] {
  return [...listReaderTexts(collections[collection].schema, data)]
    .filter(({ path, text }) => !names.has(String(path.findLast((step) => typeof step === 'string'))) || findNumerals(text).some(isAmount))
    .flatMap(({ text, path }) => toFieldText({ collection, id }, text, path));
}

/** A field, and the words in the options of its bindings. */
function toFieldText(from: EditorText['from'], text: string, path: (string | number)[]): EditorText[] {
  // The number in a character reference, which is reported as such, is not one for readers.
  const masked = maskBindings(text).replace(/&#\w{1,8};/g, (reference) => ' '.repeat(reference.length));
  const marks = parseBoundText(text).parts.flatMap((part): Mark[] => {
    if (part.kind === 'text') return [];
    const end = text.indexOf('}', part.offset) + 1;
    const name = part.kind[0]!.toUpperCase() + part.kind.slice(1);
    return [{ at: part.offset, end, name, props: part.props as Record<string, string>, ...('words' in part && { words: part.words }) }];
  });
  const place = { file: fileOf(from.collection, from.id), path };
  const field = {
    from,
    text: masked,
    place: (at: number) => ({ ...place, within: at }),
    marks,
    wraps: [],
    sentence: (at: number) => sentenceAt(masked, at),
    isProse: false,
  };
  return [field, ...marks.flatMap(({ props }) => toOptionTexts(from, props, place, false))];
}

/** A number with a unit is not part of a name: 五百亿元. */
function isAmount({ quantity }: Numeral): boolean {
  return quantity.unit !== null || !quantity.scale.equals(1);
}

function withoutProse({ prose: _prose, ...data }: { prose: unknown }): unknown {
  return data;
}

function entriesOf(report: Report, name: CollectionName): ReadonlyMap<string, unknown> {
  if (name === 'chapters') return new Map(report.chapters.map((chapter) => [chapter.id, withoutProse(chapter)]));
  if (name === 'pages') return new Map([...report.pages].map(([id, page]) => [id, withoutProse(page)]));
  // The texts before and after a change are quotations.
  if (name === 'changes') return new Map(report.changes.map(({ id, reason }) => [id, { reason }]));
  if (name === 'sources') return new Map([...report.sources].map(([id, { dateNote }]) => [id, { dateNote }]));
  return name === 'not-found' ? report.notFound : report[name];
}

/** Fields with a name as others write it. */
const names = new Set(['reference', 'name', 'products']);

/** One text by an editor, without markup. */
export interface EditorText {
  from: { collection: CollectionName | 'identity' | 'words'; id: string };
  /** Components and bindings without words are U+FFFC. */
  text: string;
  /** The place in the file of a position in the text. */
  place: (at: number) => Place;
  /** Components and bindings, in order. */
  marks: Mark[];
  /** Components around words of the text. */
  wraps: (Mark & { offset: number })[];
  /** The sentence at a position. */
  sentence: (at: number) => string;
  /** Whether it is in the text of a chapter or page, with components, or in YAML, with braces. */
  isProse: boolean;
}

interface Mark {
  at: number;
  end: number;
  /** Name of the component; for a binding, of the equivalent component. */
  name: string;
  props: Record<string, string>;
  /** The words that a binding prints, if it prints words. */
  words?: string;
}
