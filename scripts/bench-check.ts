import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '#check/check-content.ts';

/**
 * Measures the whole content check on the content of this report, and on reports of 100 and 1,000 chapters made from it. Prints the median
 * of several runs and the time per chapter; if that is constant, the time is linear.
 */
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'bench-check-'));
const chapters = readdirSync(join(root, 'content/chapters')).map((name) => readFileSync(join(root, 'content/chapters', name), 'utf8'));

try {
  // The first run includes compilation.
  checkContent(root);
  print('this report', chapters.length, measure(root, 5));
  for (const count of [100, 1000]) {
    const copy = join(folder, String(count));
    makeReport(copy, count);
    print('made from it', count, measure(copy, 3));
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Makes a report with many chapters: those of this report repeatedly, with new ids for the figures. */
function makeReport(copy: string, count: number): void {
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true, filter: (path) => !path.endsWith('.mdx') });
  for (let number = 1; number <= count; number += 1) {
    const text = chapters[number % chapters.length]!.replace(/^( {2}- id: |<Figure id=")([a-z0-9-]+)/gm, `$1$2-${number}`)
      // The pages that chapters link to have other names here.
      .replace(/\]\(\/(?:chapters|figures)\/[^)]*\)/g, '](/data/)');
    writeFileSync(join(copy, 'content/chapters', `${String(number).padStart(2, '0')}-chapter-${number}.mdx`), text);
  }
  const identity = join(copy, 'content/report.yaml');
  writeFileSync(identity, readFileSync(identity, 'utf8').replace(/^opening: (.*)$/m, 'opening: $1-4'));
}

function measure(where: string, runs: number): Measured {
  const times: number[] = [];
  let result: ReturnType<typeof checkContent> | undefined;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    result = checkContent(where);
    times.push(performance.now() - start);
  }
  const errors = result!.problems.filter(({ severity }) => severity === 'error');
  const texts = result!.coverage.reduce((sum, { counts }) => sum + counts.texts, 0);
  return { median: times.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!, texts, errors: errors.length, first: errors[0]?.message };
}

function print(what: string, count: number, { median, texts, errors, first }: Measured): void {
  const each = median / count;
  console.log(
    `${what.padEnd(12)} ${String(count).padStart(5)} chapters ${String(texts).padStart(6)} texts ${median.toFixed(0).padStart(6)} ms, ${each.toFixed(1)} ms a chapter${errors > 0 ? `, ${errors} problems: ${first}` : ''}`,
  );
}

interface Measured {
  /** Milliseconds. */
  median: number;
  texts: number;
  errors: number;
  first: string | undefined;
}
