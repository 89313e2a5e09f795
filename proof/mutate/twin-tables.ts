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
  roles: {
    site: ['roleWords', 'roleHeadings'].map((table) => site('lib/words', table)),
    proof: ['roleSaid', 'roleHeaded'].map((table) => proof('words', table)),
  },
  proofs: {
    site: ['words', 'sign'].map((field) => site('lib/proof', 'proofMarks', field)),
    proof: [proof('words', 'proofSaid')],
  },
  verdicts: { site: [site('lib/words', 'verdictWords')], proof: [proof('words', 'verdictSaid')] },
  consistencies: { site: [site('lib/consistency', 'consistencyWords')], proof: [proof('words', 'consistencySaid')] },
  periods: {
    site: ['months', 'ordinals'].map((table) => site('schemas/periods', table)),
    proof: ['monthSaid', 'partSaid'].map((table) => proof('words', table)),
  },
  derivations: {
    site: [site('lib/explain', 'derivationNames'), site('lib/formulas', 'formulas', 'write'), site('lib/derive', 'behind')],
    proof: [proof('words', 'derivationSaid'), proof('words', 'afterSaid'), proof('derive', 'rules', 'words')],
  },
};

/** Factors of the units to the base of their family. */
export const factorTables = { site: site('schemas/unit', 'units', 'factor'), proof: proof('amounts', 'powers') };
