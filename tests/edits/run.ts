import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ContentEditor } from './content-editor.ts';
import { edits, type Edit } from './edits.ts';
import { tryCopy } from './try-copy.ts';

/**
 * Proves that an editor's change is refused for its content, never for a test: all edits on one copy of the project, and on another one its
 * content replaced by that of the second report. With `--each` every edit is made alone. Ends with 1 when anything turned red.
 */
const trials: Trial[] = [
  ...(process.argv.includes('--each') ? edits.map((edit) => toTrial(edit.title, [edit])) : [toTrial('all edits of an editor', edits)]),
  {
    title: 'the content is that of another report',
    isCompared: false,
    change: (folder) => {
      rmSync(join(folder, 'content'), { recursive: true });
      cpSync('tests/fixture/content', join(folder, 'content'), { recursive: true });
    },
  },
];

// Each keeps one processor busy: two go beside each other.
await Promise.all([tryInTurn(), tryInTurn()]);

async function tryInTurn(): Promise<void> {
  for (let trial = trials.shift(); trial; trial = trials.shift()) {
    const { title, change, isCompared } = trial;
    const fault = await tryCopy(change, { isCompared });
    console.log(`${fault === undefined ? 'green' : 'RED  '}  ${title}`);
    if (fault === undefined) continue;
    console.error(fault);
    process.exitCode = 1;
  }
}

function toTrial(title: string, made: Edit[]): Trial {
  return {
    title,
    isCompared: true,
    change: async (folder) => {
      const editor = new ContentEditor(folder);
      for (const { apply } of made) await apply(editor);
    },
  };
}

interface Trial {
  title: string;
  change: (folder: string) => void | Promise<void>;
  /** Whether the numbers are compared with those before. */
  isCompared: boolean;
}
