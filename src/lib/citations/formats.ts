import { toBibtex } from './bibtex.ts';
import type { CslRecord } from './record.ts';
import { toRis } from './ris.ts';

/** Citation formats for programs, by file extension. */
export const citationFormats = {
  bib: { type: 'application/x-bibtex; charset=utf-8', render: toBibtex },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', render: toRis },
  json: {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    render: (record: CslRecord): string => JSON.stringify([record], null, 2),
  },
} as const;

export const citationEndings = Object.keys(citationFormats) as CitationEnding[];

export type CitationEnding = keyof typeof citationFormats;
