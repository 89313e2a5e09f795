import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#read/list-files.ts';

/**
 * Adds addresses to the text of a ledger, sorted, each as "here"; never removes or changes one. A new ledger starts with a comment that
 * explains it.
 */
export function addPromises(ledger = firstHead, promises: string[]): { text: string; added: string[] } {
  const [head = ''] = /^(#.*\n)*/.exec(ledger) ?? [];
  const entries = new Map(
    [...ledger.slice(head.length).matchAll(/^(\/\S*):.*\n?(?:[ \t]+.*\n?)*/gm)].map(([entry, address]) => [address!, entry.trimEnd()]),
  );
  const added = promises.filter((address) => !entries.has(address));
  for (const address of added) entries.set(address, `${address}: here`);
  const lines = [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => `${entry}\n`);
  return { text: head + lines.join(''), added };
}

/** The fonts that the embeds in a folder use, which must stay as long as the embeds are kept. */
export function listFonts(folder: string): string[] {
  const pages = listFiles(folder).filter((file) => file.endsWith('.html'));
  const fonts = pages.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/\/fonts\/[\w.-]+\.woff2/g) ?? []);
  return [...new Set(fonts)].sort();
}

const firstHead = `# yaml-language-server: $schema=../.vscode/schemas/addresses.json
# Every address that a closed edition promised. Others cite and link them, so none may vanish: the check names the lines of what is gone.
#
# "npm run close:edition" adds the addresses of an edition and never takes one away. When something goes for good, change its line:
#   /chapters/old-name/: { movedTo: /chapters/new-name/ }      readers are led there
#   /data/some-data/#row-2023: { withdrawn: "Its maker withdrew the number in May 2027." }      readers are told why
`;
