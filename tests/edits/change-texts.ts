import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, visit, type Document } from 'yaml';
import { ledgerFile } from '../../src/schemas/ledger.ts';
import type { ContentEditor } from './content-editor.ts';
import { recount } from './recount.ts';

/** Gives the first chapter another address, updates the links to it, and records its former name. */
export function renameChapter(editor: ContentEditor): void {
  const { id, slug } = editor.report.chapters[0]!;
  const [from, to] = [`content/chapters/${id}.mdx`, `content/chapters/${id.replace(slug, `${slug}-renamed`)}.mdx`];
  editor.rename(from, to);
  editor.change(to, (document) => document.setIn(['formerly'], document.createNode([slug], { flow: true })));
  for (const file of editor.list('chapters'))
    editor.write(file, editor.read(file).replaceAll(`](/chapters/${slug}/`, `](/chapters/${slug}-renamed/`));
}

/** Removes a figure that nothing else needs from its chapter, and records in the ledger that its promised addresses are withdrawn. */
export function removeFigure(editor: ContentEditor): void {
  const isClosed = existsSync(join(editor.root, ledgerFile));
  const candidates = editor.report.chapters.flatMap(({ id, slug, figures }) =>
    figures.map((spec, index) => ({
      files: [`content/chapters/${id}.mdx`, ...(isClosed ? [ledgerFile] : [])],
      slug,
      figure: spec.id,
      index,
    })),
  );
  editor.changeWhereAllowed('a figure is removed', candidates, ({ files: [chapter], slug, figure, index }) => {
    editor.change(chapter!, (document) => document.deleteIn(['figures', index]));
    editor.write(chapter!, editor.read(chapter!).replace(new RegExp(`^<Figure id="${figure}" />\\n\\n?`, 'm'), ''));
    recount(editor);
    if (!isClosed) return;
    const gone = new RegExp(`^(/(?:figures|embed)/${figure}/\\S*|/chapters/${slug}/#${figure}): here$`, 'gm');
    editor.write(ledgerFile, editor.read(ledgerFile).replace(gone, '$1: { withdrawn: "The figure is not shown any more." }'));
  });
}

/** Rewords every title, finding and note of the content, as long as it stays valid. */
export function rewordTexts(editor: ContentEditor): void {
  const names = ['chapters', 'datasets', 'structures', 'sources'] as const;
  const recorded = editor.report.changes.flatMap(({ class: kind, changes }) =>
    kind === 'wording' ? changes.map(({ of }) => `content/datasets/${of.split('/')[0]}.yaml`) : [],
  );
  // Changing words that are in the record of changes would need another entry.
  for (const file of names.flatMap((name) => editor.list(name)).filter((name) => !recorded.includes(name)))
    editor.change(file, (document) => {
      visit(document, {
        Pair: (_key, { key, value }) => {
          if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
          const text = value.value;
          if (key.value === 'title') value.value = `${text} in other words`;
          if (key.value === 'finding' && isShort(text)) value.value = `${text} indeed`;
          if (key.value === 'note') value.value = `${text} Read it with care.`;
        },
      });
      addToNotes(document);
    });
}

/** Notes of figures are lists. */
function addToNotes(document: Document): void {
  const figures = (document.toJS() as { figures?: { notes: string[] }[] }).figures ?? [];
  figures.forEach(({ notes }, at) =>
    notes.forEach((note, index) => document.setIn(['figures', at, 'notes', index], `${note} Read it with care.`)),
  );
}

function isShort(finding: string): boolean {
  return finding.replace(/\{[^}]*\}/g, 'x').split(/\s+/).length < 15;
}

/** Sets the fields that a published report needs, and checks that unsetting them is also accepted. */
export function setIdentity(editor: ContentEditor): void {
  const file = 'content/report.yaml';
  const before = editor.read(file);
  const set = (values: Record<string, unknown>): void =>
    editor.change(file, (document) =>
      Object.entries(values).forEach(([field, value]) => document.setIn([field], document.createNode(value))),
    );
  const { publisher, contact, repository, site } = editor.report.identity;
  set(published);
  if (!editor.isValid()) throw new Error('The check refuses the report when these fields are set.');
  set({ publisher, contact, repository, site });
  if (!editor.isValid()) throw new Error('The check refuses the report when these fields are unset again.');
  editor.write(file, before);
  set(published);
}

const published = {
  publisher: { name: 'A house of reports', url: 'https://example.org' },
  contact: 'errors@example.org',
  repository: 'https://example.org/reports/one',
  site: 'https://report.example',
};
