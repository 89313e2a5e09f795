import { addData } from './add-data.ts';
import { addThings } from './add-things.ts';
import { closeEdition } from './close-edition.ts';
import type { ContentEditor } from './content-editor.ts';
import { correctNumber, addPeriod } from './change-numbers.ts';
import { renameChapter, rewordTexts, setIdentity, takeOutFigure } from './change-texts.ts';

/** What editors do to a report, each as they would: none of it may turn the check, the build, the proof or a test red. In this order all of them can be made one after the other. */
export const edits: Edit[] = [
  { title: 'the edition is closed and the next one begun', apply: closeEdition },
  { title: 'a number is corrected, with its entry in the record of changes', apply: correctNumber },
  { title: 'a series gains a period, with its entry in the record of changes', apply: addPeriod },
  { title: 'a source, a claim, a milestone, a term, an erratum and a projection are added', apply: addThings },
  { title: 'a chapter, a dataset and a figure are begun with npm run new and filled in', apply: addData },
  { title: 'a chapter is renamed, with its former name', apply: renameChapter },
  { title: 'a figure is taken out', apply: takeOutFigure },
  { title: 'every title, finding and note is worded differently', apply: rewordTexts },
  { title: 'site, publisher, contact and repository are set', apply: setIdentity },
];

export interface Edit {
  /** What happened, in a sentence without its stop. */
  title: string;
  apply: (editor: ContentEditor) => void | Promise<void>;
}
