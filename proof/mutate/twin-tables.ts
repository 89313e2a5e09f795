import type { Table } from './tables.ts';

const proof = (file: string, table: string, field?: string): Table => ({
  file: `proof/verify/${file}.ts`,
  table,
  ...(field !== undefined && { field }),
});
const site = (file: string, table: string, field?: string): Table => ({
  file: `src/${file}.ts`,
  table,
  ...(field !== undefined && { field }),
});

/** The words for the values of a closed list. */
const siteList = (list: string): Table => ({ ...site('words/en/lists', 'lists'), list });
const proofList = (list: string): Table => ({ ...proof('interface', 'listed'), list });

/** What both the site and its proof define: each kind of word with its tables in the one and in the other. */
export const wordTables: Record<string, { site: Table[]; proof: Table[] }> = {
  units: {
    site: ['words', 'suffix', 'one'].map((field) => site('schemas/unit', 'units', field)),
    proof: ['unitSaid', 'unitSaidOnce', 'unitNamed'].map((table) => proof('words', table)),
  },
  statuses: {
    site: ['statusWords', 'statusNouns'].map((table) => site('lib/format', table)),
    proof: ['statusSaid', 'statusCalled'].map((table) => proof('words', table)),
  },
  qualifiers: { site: [site('lib/format', 'qualifierWords')], proof: [proof('words', 'qualifierSaid')] },
  roles: { site: ['role', 'role-heading'].map(siteList), proof: ['role', 'role-heading'].map(proofList) },
  proofs: {
    site: [siteList('proof'), site('lib/proof', 'proofSigns')],
    proof: [proofList('proof'), proof('words', 'proofSigned')],
  },
  verdicts: { site: [siteList('verdict')], proof: [proofList('verdict')] },
  consistencies: { site: [siteList('consistency')], proof: [proofList('consistency')] },
  periods: {
    site: ['months', 'ordinals'].map((table) => site('schemas/periods', table)),
    proof: ['monthSaid', 'partSaid'].map((table) => proof('words', table)),
  },
  derivations: {
    site: [siteList('derivation'), siteList('term'), site('lib/formulas', 'formulas', 'write'), site('lib/derive', 'after')],
    proof: [proofList('derivation'), proofList('term'), proof('words', 'afterSaid'), proof('derive', 'rules', 'words')],
  },
};

/** Factors of the units to the base of their family. */
export const factorTables = { site: site('schemas/unit', 'units', 'factor'), proof: proof('amounts', 'powers') };
