import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize, resolve } from 'node:path';

/** Runs a task with an empty folder, which is deleted afterwards. */
export async function inTemporaryFolder(task: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'report-copy-'));
  try {
    await task(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The second report, relative to the folder of the project. */
export const fixture = join('tests', 'fixture');

/** The pictures that builds of the two reports cache for later builds. */
export const cachedPictures = ['node_modules/.astro/pictures', join(fixture, '.astro/cache/pictures')];

/**
 * Copies the project without anything built or installed, but with its cached pictures. Packages are linked; their caches are not shared.
 */
export async function copyProject(folder: string): Promise<void> {
  const excluded = ['node_modules', 'dist', '.git', '.astro', '.netlify', 'test-results', 'playwright-report'];
  const built = ['dist', '.astro'].map((name) => join(fixture, name));
  const names = (await readdir('.')).filter((name) => !excluded.includes(name));
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await Promise.all(
    names.map((name) => cp(name, join(folder, name), { recursive: true, filter: (path) => !built.includes(normalize(path)) })),
  );
  for (const cache of cachedPictures) if (existsSync(cache)) await cp(cache, join(folder, cache), { recursive: true });
  const packages = (await readdir('node_modules')).filter((name) => !name.startsWith('.'));
  await Promise.all(packages.map((name) => symlink(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction')));
}

/**
 * Builds a report in a copy of the project, by default the second one. Returns the folder of the site; throws the output of a failed build.
 */
export async function buildCopy(folder: string, variables: Record<string, string> = {}, report = fixture): Promise<string> {
  const env = { ...process.env, ...variables, REPORT: report };
  const build = spawn(process.execPath, ['scripts/astro.ts', 'build'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const listen = (part: Buffer): void => {
    output += part.toString();
  };
  build.stdout.on('data', listen);
  build.stderr.on('data', listen);
  const code = await new Promise((done) => build.on('close', done));
  if (code !== 0) throw new Error(`The build failed:\n${output.slice(-3000)}`);
  return join(folder, report, 'dist');
}
