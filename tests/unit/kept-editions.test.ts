import { describe, expect, test } from 'vitest';
import { findEditionProblem } from '../../src/astro/kept-editions.ts';

const ledger = { '/': 'here', '/embed/a/': 'here', '/embed/2026-11/a/': 'here' } as const;

describe('an editor who starts the next edition', () => {
  test('can build while the edition is the published one', () => {
    expect(findEditionProblem('2026-11', ledger, () => false)).toBeUndefined();
  });

  test('is stopped if the last edition was not kept, and learns how to keep it', () => {
    expect(findEditionProblem('2027-05', ledger, () => false)).toBe(
      'The embeds of the edition 2026-11 would be lost: others cite them. ' +
        'Write "2026-11" back into content/report.yaml, run "npm run close:edition", and then write "2027-05" again.',
    );
    expect(findEditionProblem('2027-05', ledger, (edition) => edition === '2026-11')).toBeUndefined();
  });

  test('is stopped if a kept edition would be built again', () => {
    expect(findEditionProblem('2026-11', ledger, () => true)).toBe(
      'The edition 2026-11 is kept in content/editions/2026-11 and would not stay what it was. ' +
        'Write the next edition into content/report.yaml; or, if this one is not published yet, delete that folder.',
    );
  });

  test('may withdraw the embeds of an edition', () => {
    const withdrawn = { '/embed/2026-11/a/': { withdrawn: 'Its data were wrong.' } };
    expect(findEditionProblem('2027-05', withdrawn, () => false)).toBeUndefined();
  });
});
