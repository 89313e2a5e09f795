import { createHash } from 'node:crypto';
import { buildDataArchive } from '../../src/exports/data/data-archive.ts';
import { renderDatasetSpreadsheet } from '../../src/exports/data/spreadsheets.ts';
import { readCorpus, site } from './sample.ts';

// Run by tests as a separate program, because a time zone is read once, when a program starts.
const report = readCorpus();
for (const file of [buildDataArchive(report, site), await renderDatasetSpreadsheet(report, 'bicycles', site)])
  process.stdout.write(`${createHash('sha256').update(file).digest('hex')}\n`);
