import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addPromises, listFonts } from '../../tools/addresses/promised-addresses.ts';
import { editionsFolder, keptFolder } from '../../src/astro/kept-editions.ts';
import { listPromises } from '../../src/check/promises.ts';
import { ledgerFile } from '../../src/schemas/ledger.ts';
import type { ContentEditor } from './content-editor.ts';

/**
 * Closes the edition as `npm run close:edition` does, but with the site already built, and sets the next edition in content/report.yaml.
 */
export function closeEdition(editor: ContentEditor): void {
  const { root, report } = editor;
  const { edition } = report.identity;
  const kept = keptFolder(root, edition);
  mkdirSync(join(root, editionsFolder), { recursive: true });
  cpSync(join('dist/embed', edition), kept, { recursive: true });
  const ledger = existsSync(join(root, ledgerFile)) ? editor.read(ledgerFile) : undefined;
  editor.write(ledgerFile, addPromises(ledger, [...listPromises(report), ...listFonts(kept)]).text);
  const next = `${Number(edition.slice(0, 4)) + 1}-01`;
  editor.write(
    'content/report.yaml',
    editor
      .read('content/report.yaml')
      .replace(/^edition: .*$/m, `edition: "${next}"`)
      .replace(/^published: .*$/m, `published: "${next}-15"`),
  );
}
