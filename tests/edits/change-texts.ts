import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, visit, type Document } from 'yaml';
import { ledgerFile } from '../../src/schemas/ledger.ts';
import type { ContentEditor } from './content-editor.ts';
import { recount } from './recount.ts';

/** Gives the first chapter another address, follows the links to it, and keeps its former name. */
export function renameChapter(editor: ContentEditor): void {
  const { id, slug } = editor.report.chapters[0]!;
  const [from, to] = [`content/chapters/${id}.mdx`, `content/chapters/${id.replace(slug, `${slug}-renamed`)}.mdx`];
  editor.rename(from, to);
  editor.change(to, (document) => document.setIn(['formerly'], document.createNode([slug], { flow: true })));
  for (const file of editor.list('chapters'))
    editor.write(file, editor.read(file).replaceAll(`](/chapters/${slug}/`, `](/chapters/${slug}-renamed/`));
}

/** Takes a figure out of its chapter that nothing else needs, and says in the ledger, where it was promised, that it is gone. */
export function takeOutFigure(editor: ContentEditor): void {
  const isClosed = existsSync(join(editor.root, ledgerFile));
  const candidates = editor.report.chapters.flatMap(({ id, slug, figures }) =>
    figures.map((spec, index) => ({
      files: [`content/chapters/${id}.mdx`, ...(isClosed ? [ledgerFile] : [])],
      slug,
      figure: spec.id,
      index,
    })),
  );
  editor.changeWhereAllowed('a figure is taken out', candidates, ({ files: [chapter], slug, figure, index }) => {
    editor.change(chapter!, (document) => document.deleteIn(['figures', index]));
    editor.write(chapter!, editor.read(chapter!).replace(new RegExp(`^<Figure id="${figure}" />\\n\\n?`, 'm'), ''));
    recount(editor);
    if (!isClosed) return;
    const gone = new RegExp(`^(/(?:figures|embed)/${figure}/\\S*|/chapters/${slug}/#${figure}): here$`, 'gm');
    editor.write(ledgerFile, editor.read(ledgerFile).replace(gone, '$1: { withdrawn: "The figure is not shown any more." }'));
  });
}

/** Words every title, finding and note of the content differently, as far as it stays a good one. */
export function rewordTexts(editor: ContentEditor): void {
  const names = ['chapters', 'datasets', 'structures', 'sources'] as const;
  const recorded = editor.report.changes.flatMap(({ class: kind, changes }) =>
    kind === 'wording' ? changes.map(({ of }) => `content/datasets/${of.split('/')[0]}.yaml`) : [],
  );
  // Words that a change records are changed with another entry of the record.
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

/** Sets what a published report says of itself. Taken back, the file is what it was. */
export function setIdentity(editor: ContentEditor): void {
  const file = 'content/report.yaml';
  const before = editor.read(file);
  const set = (values: Record<string, unknown>): void =>
    editor.change(file, (document) =>
      Object.entries(values).forEach(([field, value]) => document.setIn([field], document.createNode(value))),
    );
  const { publisher, contact, repository, site } = editor.report.identity;
  set(published);
  if (!editor.isSound()) throw new Error('A report that is published is refused.');
  set({ publisher, contact, repository, site });
  if (!editor.isSound()) throw new Error('A report that is taken back is refused.');
  editor.write(file, before);
  set(published);
}

const published = {
  publisher: { name: 'A house of reports', url: 'https://example.org' },
  contact: 'errors@example.org',
  repository: 'https://example.org/reports/one',
  site: 'https://report.example',
};
