import { isSeq, type Document } from 'yaml';
import { stringify } from 'yaml';
import type { ChangeData } from '../../src/schemas/change.ts';
import type { ContentEditor } from './content-editor.ts';

/** Changes the last digit of a number on which no sentence, verdict or comparison depends. */
export function correctNumber(editor: ContentEditor): void {
  const { of, value, corrected } = editor.changeWhereAllowed(
    'a number is corrected',
    listCorrections(editor),
    ({ files, path, corrected: now }) => {
      editor.change(files[0]!, (document) => document.setIn(path, quoted(document, now)));
    },
  );
  record(editor, 'number-corrected', { class: 'correction', changes: [{ of, property: 'value', old: value, new: corrected }] });
}

/** Adds a number for the period before the first one of a series. */
export function addPeriod(editor: ContentEditor): void {
  const { of, number } = editor.changeWhereAllowed('a period is added', listEarlierPeriods(editor), ({ files, path, observation }) => {
    editor.change(files[0]!, (document) => {
      const observations = document.getIn(path);
      if (isSeq(observations)) observations.items.unshift(document.createNode(observation));
    });
  });
  record(editor, 'period-added', { class: 'addition', changes: [{ of, property: 'number', old: null, new: number }] });
}

function* listCorrections(editor: ContentEditor) {
  for (const [id, { series }] of editor.report.datasets)
    for (const [at, { id: seriesId, observations }] of series.entries())
      for (const [index, { period, value, qualifier }] of observations.entries()) {
        const last = value.at(-1)!;
        if (qualifier !== 'exact' || observations.filter((one) => one.period === period).length > 1) continue;
        yield {
          files: [`content/datasets/${id}.yaml`],
          path: ['series', at, 'observations', index, 'value'],
          of: `${id}/${seriesId}/${period}`,
          value,
          corrected: `${value.slice(0, -1)}${last === '5' ? '6' : '5'}`,
        };
      }
}

function* listEarlierPeriods(editor: ContentEditor) {
  for (const [id, { series, measures }] of editor.report.datasets)
    for (const [at, { id: seriesId, measure, observations, gaps }] of series.entries()) {
      const [first] = observations;
      if (!first || !/^\d{4}$/.test(first.period) || gaps.length > 0) continue;
      const period = String(Number(first.period) - 1);
      const { value, qualifier, status } = first;
      const { unit } = measures.find((one) => one.id === measure)!;
      yield {
        files: [`content/datasets/${id}.yaml`],
        path: ['series', at, 'observations'],
        of: `${id}/${seriesId}/${period}`,
        observation: { ...first, period },
        number: { value, unit, qualifier, status },
      };
    }
}

/** Adds an entry to the record of changes, dated the day on which the edition was published. */
export function record(editor: ContentEditor, name: string, change: Pick<ChangeData, 'class' | 'changes'>): void {
  const { edition, published } = editor.report.identity;
  editor.write(
    `content/changes/${published}-${name}.yaml`,
    stringify(
      { date: published, edition, reason: 'The source was read again.', ...change },
      { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
    ),
  );
}

function quoted(document: Document, text: string): unknown {
  const node = document.createNode(text);
  return Object.assign(node, { type: 'QUOTE_DOUBLE' });
}
