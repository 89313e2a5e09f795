import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe } from '#problems/problem.ts';
import { collections } from '#schemas/collections.ts';
import { schemaLineOf } from '#schemas/editor-schema.ts';
import { readGround, settleChapter, type Ground } from './ground.ts';
import { chapterText, kinds, prefixOf, type KindName } from './kinds.ts';
import { judgeKind, parseWords, type Wish } from './parse-words.ts';
import { planChange } from './plan-change.ts';
import { addToChapter, planFigure } from './plan-figure.ts';
import { fileOf, proposeId } from './propose-id.ts';
import { NothingWritten, settle, type Ask } from './settle.ts';
import { settleId, settleTitle } from './settle-id.ts';
import { describeNextSteps, type Written } from './next-steps.ts';
import { usage } from './usage.ts';
import { writeFields } from './write-fields.ts';

/**
 * Writes the start of a new chapter, dataset, figure and so on below a folder, from the words of the command and, if there is a terminal,
 * from answers. Overwrites nothing. `today` is the date of a new change; `report` is the folder that the command was given, if any.
 */
export async function startNew(
  words: string[],
  root: string,
  today: string,
  ask?: Ask,
  report?: string,
): Promise<{ failed: boolean; output: string }> {
  if (words.includes('--help') || words.includes('-h')) return { failed: false, output: usage };
  if (words.length === 0 && !ask) return { failed: true, output: usage };
  try {
    const wish = parseWords(words);
    const kind = await settleKind(wish, ask);
    const files = await planFiles(kind, wish, readGround(root, today, ask));
    // The schemas for text editors are next to the report of the project; other reports are in folders of any depth.
    const plan = report === undefined ? files.map(withSchemaLine) : files;
    for (const { file, text, isNew } of plan) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text, { flag: isNew ? 'wx' : 'w' });
    }
    return { failed: false, output: describeNextSteps(plan, kind, { since: wish.since ?? 'origin/main', report }) };
  } catch (error) {
    if (error instanceof NothingWritten) return { failed: true, output: `${error.message}\nNothing was written.` };
    throw error;
  }
}

async function planFiles(kind: KindName, wish: Wish, ground: Ground): Promise<Written[]> {
  if (kind === 'change') return planChange(wish, ground);
  const { into, titleField } = kinds[kind];
  const title = await settleTitle(kind, wish.title, wish.id === undefined, ground.ask);
  const id = await settleId(kind, wish.id, proposeId(title), ground.today, ground);
  if (into === 'figures') return planFigure(id, title, wish, ground);
  const given = { ...(kind === 'chapter' && { part: partOfLast(ground) }), ...(title && { [titleField]: title }) };
  const fields = writeFields(collections[into].schema, given, { unit: ground.report.identity.units });
  const file = fileOf(into, prefixOf(kind, ground.taken, ground.today) + id);
  const text = kind === 'chapter' ? `---\n${fields}---\n\n${chapterText}\n` : fields;
  if (kind !== 'claim') return [{ file, text, isNew: true }];
  // A claim that no chapter covers is a problem.
  const chapter = await settleChapter(wish.chapter, ground);
  return [{ file, text, isNew: true }, addToChapter(chapter, 'claims', id, `<Claim id="${id}" />`, ground.root)];
}

function withSchemaLine(written: Written): Written {
  const { file, text, isNew } = written;
  return isNew && file.endsWith('.yaml') ? { ...written, text: `${schemaLineOf(file)}\n${text}` } : written;
}

async function settleKind({ kind }: Wish, ask: Ask | undefined): Promise<KindName> {
  const known = Object.keys(kinds);
  const answer = await settle(
    {
      given: kind,
      question: `What do you want to start? ${known.join(', ')}`,
      judge: judgeKind,
      missing: describe('start-kind-missing', { known }),
    },
    ask,
  );
  return answer as KindName;
}

function partOfLast({ report }: Ground): number {
  return report.chapters.at(-1)?.part ?? 1;
}
