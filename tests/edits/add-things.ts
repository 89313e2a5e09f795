import { parse, stringify } from 'yaml';
import { say } from '../../src/lib/say.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import type { ContentEditor } from './content-editor.ts';
import { recount } from './recount.ts';

/** Adds one entry of each small kind, copied from an existing entry but with its own words. */
export function addThings(editor: ContentEditor): void {
  const source = addLike(editor, 'sources', { publisher: 'A house of the tests', title: 'A yearbook of the tests', url: null });
  const claim = addLike(editor, 'claims', { states: 'The audited source says one thing more.', knownNowNote: 'Nothing more is known.' });
  const erratum = addLike(editor, 'errata', { fault: 'One thing more is wrong.', effect: 'This report says so.', claims: [claim] });
  addLike(editor, 'milestones', { event: 'Something more happened.', claim });
  const term = addLike(editor, 'glossary', { term: 'A word of the tests', short: null, definition: 'It is explained here.' });
  addLike(editor, 'projections', { statement: 'One thing more was forecast' });
  addHeading(editor);
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

/** Adds a heading for the new projection to a chapter with a heading for each verdict of the audit. */
function addHeading(editor: ContentEditor): void {
  const { draft } = editor;
  const { verdict } = draft.projections.get('added-projections')!;
  const heading = new RegExp(`^## ${say(draft, `verdict.${verdict}`)}:`, 'im');
  for (const file of editor.list('chapters')) {
    const words = heading.exec(editor.read(file))?.[0];
    if (words !== undefined) editor.write(file, `${editor.read(file)}\n${words} one thing more\n\nIt was forecast, too.\n`);
  }
}

function addLike(editor: ContentEditor, name: CollectionName, own: Record<string, unknown>): string {
  const id = `added-${name}`;
  const [file] = editor.list(name);
  const fields = parse(editor.read(file!)) as Record<string, unknown>;
  const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !uniqueFields.includes(field)));
  editor.write(
    `content/${name}/${id}.yaml`,
    stringify({ ...kept, ...own }, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  );
  return id;
}

/** Fields that two entries must not have in common. */
const uniqueFields = ['titleTranslation', 'archived'];
