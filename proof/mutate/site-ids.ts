import { join } from 'node:path';
import { listEntries } from './tables.ts';

/** The units of the site, each with the family in which it converts: read from its program as text. */
export function readFamilies(): Map<string, string> {
  const entries = listEntries(project, { file: 'src/schemas/unit.ts', table: 'units', field: 'family' });
  return new Map(entries.map(({ path, text }) => [path.replace(/\.family$/, ''), text]));
}

/** The statuses or qualifiers that an editor may write. */
export function readIds(table: 'statuses' | 'qualifiers'): string[] {
  return listEntries(project, { file: 'src/schemas/observation.ts', table }).map(({ text }) => text);
}

const project = join(import.meta.dirname, '../..');
