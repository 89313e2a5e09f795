import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRandom, type Random } from './random.ts';
import { textMutations } from './text-mutations.ts';

/** Applies the mutant with a number to a folder with `content`. One in five consists of several mutations. */
export function applyMutant(root: string, seed: number, number: number): Mutant {
  const random = createRandom(seed * 1_000_003 + number);
  const done: Mutant['done'] = [];
  for (let count = random.below(5) === 0 ? 2 + random.below(4) : 1; count > 0; count -= 1) {
    const files = listFiles(root);
    if (files.length === 0) break;
    done.push(applyOne(root, random, files));
  }
  return { number, done };
}

/** Every file of the content below a folder, e.g. "content/claims/sales-rose.yaml", sorted. */
function listFiles(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** Names of all kinds of mutation. */
const kinds = [...Object.keys(textMutations), 'file deleted', 'file renamed', 'file copied'];

function applyOne(root: string, random: Random, files: string[]): Mutant['done'][number] {
  // Chapters are few, but most faults are possible there.
  const chapters = files.filter((file) => file.endsWith('.mdx'));
  const file = random.pick(chapters.length > 0 && random.below(3) === 0 ? chapters : files);
  const kind = random.pick(kinds);
  const path = join(root, file);
  if (kind === 'file deleted') rmSync(path);
  else if (kind === 'file renamed' || kind === 'file copied') {
    const to = join(root, rename(file, random, files));
    const bytes = readFileSync(path);
    if (to.startsWith(`${path}/`)) return { kind, file };
    mkdirSync(dirname(to), { recursive: true });
    if (kind === 'file renamed') renameSync(path, to);
    else writeFileSync(to, bytes);
  } else writeFileSync(path, textMutations[kind]!(readFileSync(path), random));
  return { kind, file };
}

function rename(file: string, random: Random, files: string[]): string {
  const [name, folder] = [file.replace(/^.*\//, ''), dirname(file)];
  return random.pick([
    `${folder}/${name.toUpperCase()}`,
    `${folder}/${name.replace(/\.\w+$/, '')} copy.${name.split('.').at(-1)!}`,
    `${folder}/${name}.txt`,
    `${folder}/${name.replace('.yaml', '.yml').replace('.mdx', '.md')}`,
    `${folder}/${name.replace(/^[a-z]/, 'ä')}`,
    `${folder}/new-${name}`,
    `${folder}/99-${name}`,
    `${dirname(random.pick(files))}/${name}`,
    `content/${name}`,
    `${folder}/deeper/${name}`,
  ]);
}

export interface Mutant {
  number: number;
  done: { kind: string; file: string }[];
}
