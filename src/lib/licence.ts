import type { Report } from '#report/report.ts';

/** The licence of the data in the forms that files need; undefined for an unknown licence, which is given in words only. */
export function findDataLicence({ identity }: Pick<Report, 'identity'>): Licence | undefined {
  return licences.get(identity.licence.data);
}

const licences = new Map<string, Licence>([
  [
    'CC BY 4.0',
    {
      spdx: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
]);

export interface Licence {
  /** As in https://spdx.org/licenses/ and https://opendefinition.org/licenses/. */
  spdx: string;
  title: string;
  url: string;
}
