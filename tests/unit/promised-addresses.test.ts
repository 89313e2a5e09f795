import { describe, expect, test } from 'vitest';
import { addPromises } from '../../tools/addresses/promised-addresses.ts';

describe('the ledger of a report', () => {
  const ledger = '# Head: with a colon\n#\n/: here\n/c/: { movedTo: / }\n/d/:\n  withdrawn: "It was wrong: twice."\n';

  test('gains what an edition promises, sorted, and loses nothing', () => {
    expect(addPromises(ledger, ['/', '/b/', '/d/#x', '/z/'])).toEqual({
      text: '# Head: with a colon\n#\n/: here\n/b/: here\n/c/: { movedTo: / }\n/d/:\n  withdrawn: "It was wrong: twice."\n/d/#x: here\n/z/: here\n',
      added: ['/b/', '/d/#x', '/z/'],
    });
  });

  test('does not change if nothing is new', () => {
    expect(addPromises(ledger, ['/'])).toEqual({ text: ledger, added: [] });
  });

  test('begins with a comment that explains it', () => {
    expect(addPromises(undefined, ['/']).text).toMatch(/^# yaml-language-server: .*\n(#.*\n)+\/: here\n$/);
  });
});
