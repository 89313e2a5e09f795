import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collections } from '../../src/schemas/collections.ts';
import { schemaLineOf } from '../../src/schemas/editor-schema.ts';
import { readGround, settleChapter, type Ground } from './ground.ts';
import { chapterText, kinds, prefixOf, proposeFor, type KindName } from './kinds.ts';
import { parseWords, usage, type Wish } from './parse-words.ts';
import { planChange } from './plan-change.ts';
import { addToChapter, planFigure } from './plan-figure.ts';
import { fileOf, makeFree, refuseId } from './propose-id.ts';
import { Refusal, settle, type Ask } from './settle.ts';
import { tellWhatIsLeft, type Written } from './tell.ts';
import { writeFields } from './write-fields.ts';

/**
 * Writes the beginning of a new chapter, dataset, figure and so on below a folder, from words behind the command and, where there is a
 * terminal, from answers. Nothing that is there is overwritten. `today` is the day of a new change.
 */
export async function startNew(words: string[], root: string, today: string, ask?: Ask): Promise<{ failed: boolean; output: string }> {
  if (words.length === 0 && !ask) return { failed: true, output: usage };
  try {
    const wish = parseWords(words);
    const kind = await settleKind(wish, ask);
    const plan = await planFiles(kind, wish, readGround(root, today, ask));
    for (const { file, text, isNew } of plan) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text, { flag: isNew ? 'wx' : 'w' });
    }
    return { failed: false, output: tellWhatIsLeft(plan, kinds[kind].hasPage) };
  } catch (error) {
    if (error instanceof Refusal) return { failed: true, output: error.message };
    throw error;
  }
}

async function planFiles(kind: KindName, wish: Wish, ground: Ground): Promise<Written[]> {
  const { into, titleField } = kinds[kind];
  const change = kind === 'change' ? planChange(wish, ground) : undefined;
  const title = await settleTitle(kind, wish, change?.about !== undefined, ground.ask);
  const id = await settleId(kind, wish, title, change?.about, ground);
  if (into === 'figures') return planFigure(id, title, wish, ground);
  const given = { ...(kind === 'chapter' && { part: partOfLast(ground) }), ...change?.fields, ...(title && { [titleField]: title }) };
  const fields = writeFields(collections[into].schema, given);
  const file = fileOf(into, prefixOf(kind, ground.taken, wish.date ?? ground.today) + id);
  const text = kind === 'chapter' ? `---\n${fields}---\n\n${chapterText}\n` : `${schemaLineOf(file)}\n${fields}`;
  if (kind !== 'claim') return [{ file, text, isNew: true }];
  // A claim that no chapter treats is a problem.
  const chapter = await settleChapter(wish.chapter, ground);
  return [{ file, text, isNew: true }, addToChapter(chapter, 'claims', id, `<Claim id="${id}" />`, ground.root)];
}

async function settleKind({ kind }: Wish, ask: Ask | undefined): Promise<KindName> {
  const words = Object.keys(kinds).join(', ');
  const isKind = (word: string): word is KindName => word in kinds;
  const answer = await settle(
    {
      given: kind,
      question: `What do you want to start? ${words}`,
      refuse: (word) => (isKind(word) ? undefined : `You can start ${words}.`),
      missing: `Say what to start: ${words}.`,
    },
    ask,
  );
  return answer as KindName;
}

/** Needed where the id is made of it and no id was chosen. */
async function settleTitle(kind: KindName, wish: Wish, isNamed: boolean, ask: Ask | undefined): Promise<string> {
  const isNeeded = wish.id === undefined && !isNamed && kinds[kind].series === undefined;
  return settle(
    {
      given: wish.title,
      question: kinds[kind].titleAsks,
      ...(isNeeded ? { missing: `Say its title: npm run new -- ${kind} --title "…"` } : { proposal: '' }),
    },
    ask,
  );
}

async function settleId(kind: KindName, wish: Wish, title: string, about: string | undefined, ground: Ground): Promise<string> {
  const { into } = kinds[kind];
  const prefix = prefixOf(kind, ground.taken, wish.date ?? ground.today);
  const proposal = about ?? proposeFor(kind, title, ground.taken);
  // Without a terminal a taken id is no answer: the editor shall know.
  const offered = ground.ask && proposal ? makeFree(proposal, into, prefix, ground.taken) : proposal;
  return settle(
    {
      given: wish.id,
      question: 'Its id, which stays for ever',
      proposal: offered,
      refuse: (id) => refuseId(id, into, prefix, ground.taken),
      missing: 'No id can be made of this title: choose one, e.g. --id one-or-two-words',
    },
    ground.ask,
  );
}

function partOfLast({ report }: Ground): number {
  return report.chapters.at(-1)?.part ?? 1;
}
