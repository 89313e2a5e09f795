import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { buildDataArchive } from '../../src/exports/data/data-archive.ts';
import { readUnpublished, site } from './sample.ts';

export const report = readUnpublished();

/** The same with an address and a publisher. */
export const published = {
  ...report,
  identity: {
    ...report.identity,
    site: 'https://report.example',
    repository: 'https://code.example/report',
    publisher: { name: 'A House', url: null },
  },
};

/** The archive of all data, as readers download it, unpacked. */
export const archive = unzipSync(await buildDataArchive(report, site));

/** The text of a file, with its byte-order mark if it has one. */
export const readText = (path: string): string => Buffer.from(archive[path]!).toString('utf8');

export function compileProfile(profile: object): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  return ajv.compile(profile);
}
