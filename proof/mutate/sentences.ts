import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '#check/check-content.ts';
import { listSentenceMutations, type SentenceMutation } from './list-sentence-mutations.ts';

/**
 * Makes sentences of the content wrong, one at a time: a number typed wrongly instead of bound, an inserted quantity, a changed count, a
 * reversed comparison, a missing status word. The content check must refuse each.
 */
export function testSentences(say: (line: string) => void): Promise<{ report: string; passed: boolean }> {
  const mutations = listSentenceMutations(process.cwd());
  say(`${mutations.length} wrong sentences go through the content check.`);
  const root = mkdtempSync(join(tmpdir(), 'report-sentences-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const verdicts = mutations.map((mutation) => ({ mutation, message: check(root, mutation) }));
  rmSync(root, { recursive: true });
  const survivors = verdicts.filter(({ message }) => message === undefined);
  return Promise.resolve({ report: format(verdicts, survivors), passed: survivors.length === 0 });
}

/** The objection of the check to a wrong sentence, or undefined. Restores the copy afterwards. */
function check(root: string, { file, at, old, new: wrong }: SentenceMutation): string | undefined {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, at) + wrong + text.slice(at + old.length));
  const { problems } = checkContent(root);
  writeFileSync(path, text);
  return problems.find(({ severity, place }) => severity === 'error' && place.file === file)?.message;
}

function format(verdicts: Verdict[], survivors: Verdict[]): string {
  const rows = [...Map.groupBy(verdicts, ({ mutation }) => mutation.kind)].map(([kind, group]) => {
    const caught = group.filter(({ message }) => message !== undefined).length;
    return `  ${kind.padEnd(22)} ${String(group.length).padStart(4)} wrong, ${String(caught).padStart(4)} refused`;
  });
  const sentences = new Set(verdicts.map(({ mutation }) => `${mutation.file} ${mutation.sentence}`)).size;
  const caught = verdicts.length - survivors.length;
  return [
    ...rows,
    `Kill rate: ${caught} of ${verdicts.length} in ${sentences} sentences, ${((caught / verdicts.length) * 100).toFixed(1)} %.`,
    survivors.length === 0 ? 'No survivors.' : 'Survivors:',
    ...survivors.map(({ mutation }) => `  ${mutation.file}, ${mutation.kind}: ${mutation.old} → ${mutation.new}\n    ${mutation.sentence}`),
  ].join('\n');
}

interface Verdict {
  mutation: SentenceMutation;
  message: string | undefined;
}
