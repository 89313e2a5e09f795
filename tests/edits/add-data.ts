import { startNew } from '../../tools/new/start-new.ts';
import { collections } from '../../src/schemas/collections.ts';
import { record } from './change-numbers.ts';
import type { ContentEditor } from './content-editor.ts';
import { recount } from './recount.ts';
import { fillBlanks } from '../new/fill-blanks.ts';

/** Starts a dataset, a chapter and a figure of the new numbers as `npm run new` does, and fills in every blank. */
export async function addData(editor: ContentEditor): Promise<void> {
  const source = [...editor.report.sources.keys()][0]!;
  const known = { source, period: '2024', cells: 'tyres-of-the-tests/sample', unit: editor.report.identity.units[0]! };
  await start(editor, ['dataset', '--title', 'Tyres of the tests']);
  const dataset = 'content/datasets/tyres-of-the-tests.yaml';
  editor.write(dataset, fillBlanks(editor.read(dataset), collections.datasets.schema, known));
  // A figure with only one number is refused.
  editor.change(dataset, (document) => {
    const path = ['series', 0, 'observations'];
    const { series } = document.toJS() as { series: { observations: Record<string, unknown>[] }[] };
    document.setIn(path, [{ ...structuredClone(series[0]!.observations[0]!), period: '2023', value: '1.4' }, ...series[0]!.observations]);
  });
  recount(editor);
  const added = [...editor.draft.cells.values()].filter(({ datasetId }) => datasetId === 'tyres-of-the-tests');
  record(editor, 'tyres-added', {
    class: 'addition',
    changes: added.map(({ address, measure, observation: { value, qualifier, status } }) => ({
      of: address,
      property: 'number',
      old: null,
      new: { value, unit: measure.unit, qualifier, status },
    })),
  });
  await start(editor, ['chapter', '--title', 'A chapter of the tests']);
  const chapter = editor.list('chapters').at(-1)!;
  editor.write(chapter, fillBlanks(editor.read(chapter), collections.chapters.schema, known));
  recount(editor);
  await start(editor, [
    'figure',
    '--title',
    'The count is shown',
    '--chapter',
    'a-chapter-of-the-tests',
    '--kind',
    'columns',
    '--cells',
    'tyres-of-the-tests/sample',
  ]);
  editor.write(chapter, fillBlanks(editor.read(chapter), collections.chapters.schema, known));
  recount(editor);
}

async function start(editor: ContentEditor, args: string[]): Promise<void> {
  const { published } = editor.report.identity;
  const { failed, output } = await startNew(args, editor.root, published);
  editor.reread();
  if (failed) throw new Error(output);
}
