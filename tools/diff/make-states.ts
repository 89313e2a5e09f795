import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Copies a Git revision and the work in a folder, uncommitted edits included, into two folders, with the packages of the work, and builds
 * both. The revision is the last common commit. Returns its short name, or in words for an editor why there is none.
 */
export function makeStates(root: string, revision: string, folder: string): States | { fault: string } {
  const git = (cwd: string, ...options: string[]): { ok: boolean; text: string } => {
    const { status, stdout } = spawnSync('git', options, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
    return { ok: status === 0, text: status === 0 ? stdout.trim() : '' };
  };
  const shallow = git(root, 'rev-parse', '--is-shallow-repository');
  if (!shallow.ok) return { fault: 'This folder has no Git history: clone the repository with Git.' };
  const advice =
    shallow.text === 'true'
      ? 'The history of this clone is cut off: git fetch --unshallow'
      : 'Fetch it (git fetch origin), or name another: a branch, a tag or a commit.';
  const common = git(root, 'merge-base', revision, 'HEAD');
  if (!common.ok || revision.startsWith('-'))
    return { fault: `There is no revision "${revision}" that has a common history with this work. ${advice}` };

  // The project may be a folder of a larger repository.
  const [top, way] = [git(root, 'rev-parse', '--show-toplevel').text, git(root, 'rev-parse', '--show-prefix').text];
  const [clone, after] = [join(folder, 'before'), join(folder, 'after')];
  const before = join(clone, way);
  if (!git(root, 'clone', '--quiet', '--no-checkout', '--shared', top, clone).ok || !git(clone, 'checkout', '--quiet', common.text).ok)
    return { fault: `The revision ${common.text} cannot be checked out.` };
  if (!existsSync(join(before, 'package.json')))
    return { fault: `At ${revision}, the repository had no project in the folder ${way}. Name a later revision.` };
  for (const name of git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').text.split('\0')) {
    if (name === '' || !existsSync(join(root, name))) continue;
    mkdirSync(dirname(join(after, name)), { recursive: true });
    copyFileSync(join(root, name), join(after, name));
  }
  for (const state of [before, after]) {
    linkPackages(root, state);
    build(state);
  }
  return { before, after, commit: git(root, 'rev-parse', '--short', common.text).text };
}

/** Each state has its own caches of packages, because both would write into them. */
function linkPackages(root: string, state: string): void {
  const packages = join(root, 'node_modules');
  mkdirSync(join(state, 'node_modules'), { recursive: true });
  for (const name of readdirSync(packages).filter((one) => !one.startsWith('.') || one === '.bin'))
    symlinkSync(resolve(packages, name), join(state, 'node_modules', name), 'junction');
}

/** A state that cannot be built has no `dist`; its problems say why. */
function build(state: string): void {
  spawnSync('npm run --silent build', { cwd: state, shell: true, stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production' } });
}

export interface States {
  /** Folder of the revision. */
  before: string;
  /** Folder of the work. */
  after: string;
  commit: string;
}
