import type { Cell, Report } from '#report/report.ts';
import type { roles } from '#schemas/fields.ts';

/** Marks for what the proof of a number lacks: it is one publication, none of it was opened, or there is none. */
export function listProofMarks(report: Report, cell: Cell): ProofMark[] {
  const proofs = cell.sources.filter(({ role }) => isProof(role));
  if (proofs.length === 0) return ['unproven'];
  const unopened = proofs.every(({ id }) => report.sources.get(id)!.access !== 'read');
  return [...(proofs.length === 1 ? (['one-source'] as const) : []), ...(unopened ? (['unopened'] as const) : [])];
}

/** Whether a source with this role supports the number. */
export function isProof(role: (typeof roles)[number]): boolean {
  return role === 'states' || role === 'confirms';
}

/** The symbol of each mark. Its words are `proof.…` and its meaning `proof-meaning.…` in src/words. */
export const proofSigns = { 'one-source': '1', unopened: '?', unproven: '0' } as const;

export const proofMarks = Object.keys(proofSigns) as ProofMark[];
export type ProofMark = keyof typeof proofSigns;
