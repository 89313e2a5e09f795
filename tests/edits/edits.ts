import { addData } from './add-data.ts';
import { addProjection, addThings } from './add-things.ts';
import { closeEdition } from './close-edition.ts';
import type { ContentEditor } from './content-editor.ts';
import { correctNumber, addPeriod } from './change-numbers.ts';
import { rewordInterface } from './reword-interface.ts';
import { renameChapter, rewordTexts, setIdentity, removeFigure } from './change-texts.ts';

/**
 * The edits that editors make to a report, which can all be made in this order. None may make the check, the build, the proof or a test
 * fail.
 */
export const edits: Edit[] = [
  { title: 'the edition is closed and the next one is started', apply: closeEdition },
  { title: 'a number is corrected, with its entry in the record of changes', apply: correctNumber },
  { title: 'a series gains a period, with its entry in the record of changes', apply: addPeriod },
  { title: 'a source, a claim, a milestone, a term and an erratum are added', apply: addThings },
  { title: 'a projection is added', apply: addProjection },
  { title: 'a chapter, a dataset and a figure are started with npm run new and filled in', apply: addData },
  { title: 'a chapter is renamed, and its former name recorded', apply: renameChapter },
  { title: 'a figure is removed', apply: removeFigure },
  { title: 'every title, finding and note is reworded', apply: rewordTexts },
  { title: 'every text of the interface is reworded', apply: rewordInterface },
  { title: 'site, publisher, contact and repository are set', apply: setIdentity },
];

export interface Edit {
  /** What happened, as a sentence without a full stop. */
  title: string;
  apply: (editor: ContentEditor) => void | Promise<void>;
}
