import { z } from 'astro/zod';
import { text } from './fields.ts';

const state = z.union(
  [
    z.literal('here'),
    z.strictObject({ movedTo: text.describe('The address that took its place.') }),
    z.strictObject({ withdrawn: text.describe('Why it is gone, for readers who come back.') }),
  ],
  { error: 'is neither "here", nor { movedTo: address }, nor { withdrawn: "why" }: write one of the three' },
);

/** Where the ledger stands. */
export const ledgerFile = 'content/addresses.yaml';

/** What stands behind an address, in place of "here", when nothing stands at it any more. */
export const retired = '{ withdrawn: "Why it is gone, for readers." } or { movedTo: /its/new/address/ }';

/** content/addresses.yaml: every address that was ever published, and what became of it. */
export const ledger = z
  .record(z.string(), state.describe('What became of the address: it is here, it moved, or it was withdrawn.'))
  .superRefine((addresses, context) => {
    for (const [address, now] of Object.entries(addresses)) {
      if (!/^\/([\w-][\w.-]*\/)*([\w-][\w.-]*)?(#[\w.-]+)?$/.test(address))
        context.addIssue({
          code: 'custom',
          path: [address],
          message: 'is not an address of this site: write it from its first slash, e.g. /chapters/outlook/',
        });
      if (typeof now === 'object' && 'movedTo' in now && addresses[now.movedTo] !== 'here')
        context.addIssue({
          code: 'custom',
          path: [address, 'movedTo'],
          message: 'is not an address that is "here": name the one where readers shall arrive',
        });
    }
  });

export type Ledger = z.infer<typeof ledger>;
