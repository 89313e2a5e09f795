import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { checkContent } from '#check/check-content.ts';
import { toPlain, type PlainProblem } from '#check/printers.ts';
import { parseYamlFile } from '#read/read-file.ts';
import { readText } from '#read/read-text.ts';
import { readNumbers, type PublishedNumbers } from '#check/read-numbers.ts';
import { readContent } from '#read/read.ts';
import type { Ledger } from '#schemas/ledger.ts';
import { listKnown } from '#check/rules/lost.ts';
import { listFiles } from '#read/list-files.ts';
import { readPage, type ReadPage } from './read-page.ts';

/** Reads a folder of the project: its content, and the site in its `dist`, if it was built. */
export function readState(folder: string): State {
  const dist = join(folder, 'dist');
  const isBuilt = existsSync(join(dist, 'index.html'));
  const pages = new Map<string, Page>();
  const files = new Map<string, string>();
  const names = isBuilt ? listFiles(dist) : [];
  for (const name of names) {
    const bytes = readFileSync(join(dist, name));
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (!name.endsWith('.html')) files.set(`/${name}`, hash);
    else
      pages.set(`/${name.replace(/(^|\/)index\.html$/, '$1')}`, {
        ...readPage(bytes.toString()),
        hash,
        html: bytes,
      });
  }
  const { problems, report } = checkContent(folder);
  const { entries, ledger } = readContent(folder);
  return {
    isBuilt,
    pages,
    files,
    promises: report ? listKnown(report).addresses : new Set(),
    ledger,
    site: entries?.identity.site ?? undefined,
    numbers: readNumbers(folder),
    derived: readDerived(join(dist, 'data/derived.csv')),
    figures: readFigures(folder),
    redirects: isBuilt ? readRedirects(join(dist, '_redirects')) : [],
    problems: problems.map(toPlain),
  };
}

function readDerived(file: string): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const rows = parseCsv<Record<'id' | 'value' | 'unit' | 'qualifier' | 'status', string>>(readFileSync(file), { columns: true, bom: true });
  return new Map(rows.map(({ id, value, unit, qualifier, status }) => [id, `${value} ${unit}, ${qualifier}, ${status}`]));
}

/** The figures of chapters, without validation, because a revision may follow older rules. */
function readFigures(folder: string): Map<string, Record<string, unknown>> {
  const figures = new Map<string, Record<string, unknown>>();
  const chapters = join(folder, 'content/chapters');
  for (const name of existsSync(chapters)
    ? readdirSync(chapters)
        .filter((one) => one.endsWith('.mdx'))
        .sort()
    : []) {
    const { data } = parseYamlFile(`content/chapters/${name}`, readText(join(chapters, name)));
    const list = typeof data === 'object' && data !== null && 'figures' in data && Array.isArray(data.figures) ? data.figures : [];
    for (const figure of list as unknown[])
      if (typeof figure === 'object' && figure !== null && 'id' in figure) figures.set(String(figure.id), { ...figure });
  }
  return figures;
}

function readRedirects(file: string): State['redirects'] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(/\s+/) as [string, string])
    .map(([from, to]) => ({ from, to }));
}

export interface State {
  /** Whether there is a site; without one `pages`, `files` and `derived` are empty. */
  isBuilt: boolean;
  /** By address. */
  pages: Map<string, Page>;
  /** Digest of every file that is not a page, by address. */
  files: Map<string, string>;
  /** Addresses of this site on which others may rely. */
  promises: Set<string>;
  /** The records of content/addresses.yaml. */
  ledger: Ledger;
  /** The address at which the report says that it is published. */
  site: string | undefined;
  numbers: PublishedNumbers;
  /** Derived numbers as printed, by id. */
  derived: Map<string, string>;
  /** The frontmatter of each figure, by id. */
  figures: Map<string, Record<string, unknown>>;
  /** `to` may end in `:splat` if `from` ends in `*`. */
  redirects: { from: string; to: string }[];
  problems: PlainProblem[];
}

export interface Page extends ReadPage {
  hash: string;
  html: Uint8Array;
}
