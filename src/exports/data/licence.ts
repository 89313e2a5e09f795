import { Refusal } from '#lib/refusal.ts';
import type { Report } from '#report/report.ts';

/** The licence of the data in the forms that files ask for. Throws for a licence whose name in those forms is not known. */
export function getDataLicence({ identity }: Report): Licence {
  const licence = licences[identity.licence.data];
  if (!licence)
    throw new Refusal(
      `No file can name the licence "${identity.licence.data}" of the data.`,
      `Write ${Object.keys(licences).join(' or ')} in content/report.yaml, or have its names added to src/exports/data/licence.ts.`,
    );
  return licence;
}

const licences: Record<string, Licence> = {
  'CC BY 4.0': {
    spdx: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

export interface Licence {
  /** As in https://spdx.org/licenses/ and https://opendefinition.org/licenses/. */
  spdx: string;
  title: string;
  url: string;
}
