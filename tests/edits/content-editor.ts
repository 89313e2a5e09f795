import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { checkReport, type Checked } from '../../src/check/check-content.ts';
import type { Report } from '../../src/report/report.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';

/** Edits the content in a folder without knowing it in advance: finds in it what can be changed. */
export class ContentEditor {
  readonly root: string;
  /** The check of the current content; undefined after a change. */
  #checked: Checked | undefined;

  constructor(root: string) {
    this.root = root;
  }

  /** The current report. If the content has problems, throws with all of them: an earlier edit was wrong. */
  get report(): Report {
    const { report, problems } = this.check();
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (!report || errors.length > 0)
      throw new Error(errors.map(({ place, line, message }) => `${place.file}:${line} ${message}`).join('\n'));
    return report;
  }

  /** The report as far as it can be read, even if it has problems. */
  get draft(): Report {
    const { report } = this.check();
    if (!report) throw new Error('content/report.yaml cannot be read.');
    return report;
  }

  /** Whether the current content passes the check. */
  isValid(): boolean {
    return this.check().problems.every(({ severity }) => severity !== 'error');
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
    this.reread();
  }

  rename(from: string, to: string): void {
    renameSync(join(this.root, from), join(this.root, to));
    this.reread();
  }

  delete(file: string): void {
    rmSync(join(this.root, file));
    this.reread();
  }

  /** Discards the last check, because something else has changed the content. */
  reread(): void {
    this.#checked = undefined;
  }

  /** The paths of the files in a folder of content/; none if the report leaves it out. */
  list(name: CollectionName): string[] {
    const folder = join(this.root, 'content', name);
    return (existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => file.endsWith(`.${collections[name].extension}`))
      .sort()
      .map((file) => `content/${name}/${file}`);
  }

  /** Changes the fields of a YAML file or of the frontmatter of a chapter; comments and all other lines are kept. */
  change(file: string, edit: (document: Document) => void): void {
    const text = this.read(file);
    const [, opening = '', yaml = text, rest = ''] = /^(---\n)([\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? [];
    const document = parseDocument(yaml);
    edit(document);
    this.write(file, `${opening}${document.toString({ lineWidth: 0 })}${rest}`);
  }

  /** Makes the first of several changes that passes the check, and returns it. Throws `NoPlace` if none does: nobody could make this edit. */
  changeWhereAllowed<Candidate extends { files: string[] }>(
    what: string,
    candidates: Iterable<Candidate>,
    apply: (one: Candidate) => void,
  ): Candidate {
    for (const candidate of candidates) {
      const before = candidate.files.map((file) => [file, this.read(file)] as const);
      apply(candidate);
      if (this.isValid()) return candidate;
      for (const [file, text] of before) this.write(file, text);
    }
    throw new NoPlace(what);
  }

  private check(): Checked {
    return (this.#checked ??= checkReport(this.root));
  }
}

/** Thrown by an edit that this content has no place for, such as one of a figure in a report without figures. Nothing is changed. */
export class NoPlace extends Error {
  constructor(what: string) {
    super(`The content has no place for this edit: ${what}.`);
  }
}
