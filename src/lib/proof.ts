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

/** Each mark with its symbol, its words and its meaning. */
export const proofMarks = {
  'one-source': {
    sign: '1',
    words: 'rests on one source',
    meaning:
      'One publication states or confirms the number, and no other. Publications are counted, not publishers: two by one publisher, or two that repeat one report, count as two.',
  },
  unopened: {
    sign: '?',
    words: 'original not opened',
    meaning: 'Every publication that states or confirms the number was seen only as a citation, or is relayed by others.',
  },
  unproven: { sign: '0', words: 'no proof', meaning: 'No publication states or confirms the number; a note says why it is shown.' },
} as const;

export type ProofMark = keyof typeof proofMarks;
