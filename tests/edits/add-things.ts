import { parse, stringify } from 'yaml';
import { say } from '../../src/lib/say.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import type { Projection } from '../../src/schemas/projection.ts';
import { NoPlace, type ContentEditor } from './content-editor.ts';
import { recount } from './recount.ts';

/** Adds one entry of each small kind, whether or not the report has any of it. */
export function addThings(editor: ContentEditor): void {
  const source = addLike(editor, 'sources', { publisher: 'A house of the tests', title: 'A yearbook of the tests', url: null });
  const sources = [{ id: source, role: 'states' }];
  const claim = add(editor, 'claims', {
    paragraphs: [1],
    states: 'The audited source says one thing more.',
    cells: [],
    knownNow: [],
    origin: 'not-found',
    holds: 'untested',
    confidence: 'low',
    originNote: 'No origin was found.',
    knownNowNote: 'Nothing more is known.',
    flags: [],
    sources,
  });
  const erratum = add(editor, 'errata', {
    paragraphs: [1],
    claims: [claim],
    fault: 'One thing more is wrong.',
    effect: 'This report says so.',
  });
  add(editor, 'milestones', {
    date: editor.draft.identity.published.slice(0, 4),
    dateNote: null,
    strand: 'product',
    event: 'Something more happened.',
    reference: null,
    claim,
    sources,
  });
  const term = add(editor, 'glossary', {
    term: 'A word of the tests',
    short: null,
    original: null,
    definition: 'It is explained here.',
  });
  const chapter = editor.list('chapters').at(-1)!;
  editor.change(chapter, (document) => {
    document.addIn(['claims'], claim);
    document.addIn(['errata'], erratum);
  });
  editor.write(
    chapter,
    `${editor.read(chapter)}\nA <Term id="${term}">word of the tests</Term> is explained.<Cite source="${source}" />\n\n<Claim id="${claim}" />\n`,
  );
  recount(editor);
}

/** Adds a projection like the first one, with its own words; throws `NoPlace` if there is none. */
export function addProjection(editor: ContentEditor): void {
  if (editor.list('projections').length === 0) throw new NoPlace('a projection of a number is added');
  const id = addLike(editor, 'projections', { statement: 'One thing more was forecast' });
  addHeading(editor, editor.draft.projections.get(id)!.verdict);
  recount(editor);
}

/** Adds a heading for the new projection to a chapter with a heading for each verdict of the audit. */
function addHeading(editor: ContentEditor, verdict: Projection['verdict']): void {
  const heading = new RegExp(`^## ${say(editor.draft, `verdict.${verdict}`)}:`, 'im');
  for (const file of editor.list('chapters')) {
    const words = heading.exec(editor.read(file))?.[0];
    if (words !== undefined) editor.write(file, `${editor.read(file)}\n${words} one thing more\n\nIt was forecast, too.\n`);
  }
}

/** Adds a copy of the first entry of a kind, with its own words. */
function addLike(editor: ContentEditor, name: CollectionName, own: Record<string, unknown>): string {
  const [file] = editor.list(name);
  const fields = parse(editor.read(file!)) as Record<string, unknown>;
  const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !uniqueFields.includes(field)));
  return add(editor, name, { ...kept, ...own });
}

function add(editor: ContentEditor, name: CollectionName, fields: Record<string, unknown>): string {
  const id = `added-${name}`;
  editor.write(`content/${name}/${id}.yaml`, stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }));
  return id;
}

/** Fields that two entries must not have in common. */
const uniqueFields = ['titleTranslation', 'archived'];
