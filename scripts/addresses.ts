import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFolder, takeReportOption } from '../src/report/report-folder.ts';
import { ledgerFile } from '../src/schemas/ledger.ts';
import { listPromises } from './promised-addresses.ts';

/** Adds what was published anew to content/addresses.yaml. Run after a build: `npm run addresses` does both. */
export function addAddresses(ledger: string, promises: string[]): { text: string; added: string[] } {
  const [head = ''] = /^(#.*\n)*/.exec(ledger) ?? [];
  const entries = new Map(
    [...ledger.slice(head.length).matchAll(/^(\/\S*):.*\n?(?:[ \t]+.*\n?)*/gm)].map(([entry, address]) => [address!, entry.trimEnd()]),
  );
  const added = promises.filter((address) => !entries.has(address));
  for (const address of added) entries.set(address, `${address}: here`);
  const lines = [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => `${entry}\n`);
  return { text: head + lines.join(''), added };
}

/** Every file below a folder, with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return names.map((name) => name.replaceAll('\\', '/')).sort();
}

if (import.meta.main) {
  takeReportOption();
  const [dist, file] = [join(reportFolder(), 'dist'), join(reportFolder(), ledgerFile)];
  const promises = listPromises(listFiles(dist), (name) => readFileSync(join(dist, name), 'utf8'));
  const { text, added } = addAddresses(existsSync(file) ? readFileSync(file, 'utf8') : '', promises);
  writeFileSync(file, text);
  console.log(
    added.length === 0 ? `${ledgerFile} holds every address already.` : `${ledgerFile}: ${added.length} new. Commit it with your change.`,
  );
}
