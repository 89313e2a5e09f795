import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, cachedPictures } from '../support/build-copy.ts';
import { ContentEditor, NoPlace } from './content-editor.ts';
import { edits, type Edit } from './edits.ts';
import { tryCopy, type Trial } from './try-copy.ts';

/** A time zone in which it is another day now: these two are 25 hours apart. */
const elsewhere = ['Pacific/Kiritimati', 'Pacific/Niue'].find((zone) => dayIn(zone) !== dayIn())!;

/**
 * Proves that a correct edit never makes a test fail. One copy of the project gets all edits. In another, the content is replaced by that
 * of the second report, which must produce the same site, byte for byte. With `--each`, every edit is made alone, in its own copy. An
 * edit that the content has no place for is left out, which is printed. Exits with 1 if anything fails.
 */
const trials: Trial[] = [
  ...(process.argv.includes('--each') ? edits.map((edit) => toTrial(edit.title, [edit])) : [toTrial('all edits are made', edits)]),
  {
    title: 'the content is that of another report, built elsewhere, on another day and in another language',
    change: (folder) => {
      rmSync(join(folder, 'content'), { recursive: true });
      cpSync(join(fixture, 'content'), join(folder, 'content'), { recursive: true });
      // With cached pictures, the bytes would be the same whatever this copy draws.
      for (const cache of cachedPictures) rmSync(join(folder, cache), { recursive: true, force: true });
    },
    variables: { TZ: elsewhere, LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
    sameAs: join(fixture, 'dist'),
  },
];

// Each trial keeps one processor busy, so two run in parallel.
await Promise.all([tryInTurn(), tryInTurn()]);

async function tryInTurn(): Promise<void> {
  for (let trial = trials.shift(); trial; trial = trials.shift()) {
    const fault = await tryCopy(trial);
    console.log(`${fault === undefined ? 'green' : 'RED  '}  ${trial.title}`);
    if (fault === undefined) continue;
    console.error(fault);
    process.exitCode = 1;
  }
}

function toTrial(title: string, applied: Edit[]): Trial {
  return {
    title,
    since: 'HEAD',
    change: async (folder) => {
      const editor = new ContentEditor(folder);
      for (const edit of applied) await applyIfPossible(edit, editor);
    },
  };
}

/** Makes an edit, or says that the content has no place for it. */
async function applyIfPossible({ title, apply }: Edit, editor: ContentEditor): Promise<void> {
  try {
    await apply(editor);
  } catch (error) {
    if (!(error instanceof NoPlace)) throw error;
    console.log(`left out  ${title}: ${error.message}`);
  }
}

function dayIn(timeZone?: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'short', ...(timeZone !== undefined && { timeZone }) }).format();
}
