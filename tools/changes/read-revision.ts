import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, type Description } from '#problems/problem.ts';

/**
 * Writes content/ as it was at the last common commit of a Git revision and the work in a folder. Returns the short name of the commit, or
 * in words for an editor why there is none.
 */
export function readRevision(root: string, revision: string, folder: string): { commit: string } | { fault: Description } {
  const git = (...options: string[]): { ok: boolean; bytes: Buffer; text: string } => {
    const { status, stdout } = spawnSync('git', options, { cwd: root, maxBuffer: 1 << 30 }) as {
      status: number | null;
      stdout: Buffer | null;
    };
    // If Git is not installed there is no output.
    const bytes = stdout ?? Buffer.alloc(0);
    return { ok: status === 0, bytes, text: bytes.toString().trim() };
  };
  const shallow = git('rev-parse', '--is-shallow-repository');
  if (!shallow.ok) return { fault: describe('revision-without-history') };
  const isCutOff = shallow.text === 'true';
  const found = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (!found.ok) return { fault: describe(isCutOff ? 'revision-cut-off' : 'revision-unknown', { revision }) };
  const common = git('merge-base', found.text, 'HEAD');
  if (!common.ok) return { fault: describe(isCutOff ? 'revision-unrelated-cut-off' : 'revision-unrelated', { revision }) };
  const names = git('ls-tree', '-r', '-z', '--name-only', common.text, '--', 'content/datasets', 'content/changes').text.split('\0');
  for (const name of names.filter(Boolean)) {
    const { ok, bytes } = git('cat-file', 'blob', `${common.text}:./${name}`);
    if (!ok) return { fault: describe('revision-file-unreadable', { file: name, revision }) };
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return { commit: git('rev-parse', '--short', common.text).text };
}
