import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, keptPictures } from '../support/build-copy.ts';
import { ContentEditor } from './content-editor.ts';
import { edits, type Edit } from './edits.ts';
import { tryCopy, type Trial } from './try-copy.ts';

/** A place where it is another day now: these two are 25 hours apart. */
const elsewhere = ['Pacific/Kiritimati', 'Pacific/Niue'].find((zone) => dayIn(zone) !== dayIn())!;

/**
 * Proves that an editor's change is refused for its content, never for a test: all edits on one copy of the project, and on another one its
 * content replaced by that of the second report, which gives the site of that report to the byte. With `--each` every edit is made alone.
 * Ends with 1 when anything failed.
 */
const trials: Trial[] = [
  ...(process.argv.includes('--each') ? edits.map((edit) => toTrial(edit.title, [edit])) : [toTrial('all edits of an editor', edits)]),
  {
    title: 'the content is that of another report, built elsewhere, on another day and in another language',
    change: (folder) => {
      rmSync(join(folder, 'content'), { recursive: true });
      cpSync(join(fixture, 'content'), join(folder, 'content'), { recursive: true });
      // With kept pictures, the bytes would be the same whatever this copy draws.
      for (const kept of keptPictures) rmSync(join(folder, kept), { recursive: true, force: true });
    },
    variables: { TZ: elsewhere, LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
    sameAs: join(fixture, 'dist'),
  },
];

// Each keeps one processor busy: two go beside each other.
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

function toTrial(title: string, made: Edit[]): Trial {
  return {
    title,
    since: 'HEAD',
    change: async (folder) => {
      const editor = new ContentEditor(folder);
      for (const { apply } of made) await apply(editor);
    },
  };
}

function dayIn(timeZone?: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'short', ...(timeZone !== undefined && { timeZone }) }).format();
}
