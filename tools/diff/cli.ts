import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareStates } from './compare-states.ts';
import { makeStates } from './make-states.ts';
import { readState } from './read-state.ts';
import { summarise } from './summarise.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * Shows what the work in this folder changes since a Git revision: `npm run diff -- origin/main`, with `--out` for another folder than
 * `diff`, and `--site` for the address of its pages, if it is not the one in content/report.yaml.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'diff' }, site: { type: 'string' } },
});
const [revision] = positionals;
if (revision === undefined || positionals.length > 1) {
  console.error('Name a revision to compare with: npm run diff -- origin/main');
  process.exit(1);
}
if (values.site !== undefined && !/^https?:/.test(values.site)) {
  console.error('Write the site as a complete address: --site https://preview.example.org');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'report-diff-'));
try {
  console.log(`Building ${revision} and this work, which takes a minute or two.`);
  const states = makeStates(process.cwd(), revision, folder);
  if ('fault' in states) {
    console.error(states.fault);
    process.exitCode = 1;
  } else {
    const after = readState(states.after);
    const difference = compareStates(
      readState(states.before),
      { ...after, site: values.site ?? after.site },
      `${revision} (${states.commit})`,
    );
    mkdirSync(values.out, { recursive: true });
    writeFileSync(join(values.out, 'index.html'), toHtml(difference));
    writeFileSync(join(values.out, 'summary.md'), toMarkdown(difference));
    console.log(
      `${summarise(difference)}\n${join(values.out, 'index.html')} shows it, and ${join(values.out, 'summary.md')} summarises it.`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
