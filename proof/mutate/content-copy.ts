import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { checkContent } from '#check/check-content.ts';
import type { Mutation } from './list-mutations.ts';

/** A copy of the content of the report in a folder, for one set of mutations at a time. */
export function openContentCopy(report: string): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), 'report-mutations-'));
  const restore = (): void => cpSync(join(report, 'content'), join(root, 'content'), { recursive: true });
  restore();
  return {
    folder: join(root, 'content'),
    refuse: (mutations) => {
      try {
        applyMutations(root, mutations);
        return checkContent(root).problems.find(({ severity }) => severity === 'error')?.message;
      } finally {
        restore();
      }
    },
    close: () => rmSync(root, { recursive: true }),
  };
}

/** Applies mutations to the datasets below a folder. */
export function applyMutations(root: string, mutations: Mutation[]): void {
  for (const [dataset, group] of Map.groupBy(mutations, (mutation) => mutation.dataset)) {
    const file = join(root, 'content', 'datasets', `${dataset}.yaml`);
    const document = parseDocument(readFileSync(file, 'utf8'));
    for (const { path, from, to } of group) {
      if (document.getIn(path) !== from) throw new Error(`${file} has no “${from}” at ${path.join('.')}.`);
      document.setIn(path, to);
    }
    writeFileSync(file, document.toString({ lineWidth: 0 }));
  }
}

export interface ContentCopy {
  folder: string;
  /** The objection of the content check to a set of mutations, or undefined. Restores the copy afterwards. */
  refuse: (mutations: Mutation[]) => string | undefined;
  close: () => void;
}
