import { z } from 'astro/zod';
import { text } from './fields.ts';
import { says } from './issue.ts';

const state = z.union(
  [
    z.literal('here'),
    z.strictObject({ movedTo: text.describe('The address that replaced it.') }),
    z.strictObject({ withdrawn: text.describe('Why it is gone, for readers who come back.') }),
  ],
  { error: says('site-address-state-malformed') },
);

/** The file of the ledger, relative to the folder of the report. */
export const ledgerFile = 'content/addresses.yaml';

/** What to write after an address, instead of "here", once it is gone. */
export const retired = '{ withdrawn: "Why it is gone, for readers." } or { movedTo: /its/new/address/ }';

/** content/addresses.yaml: every address that a closed edition promised, and what happened to it. */
export const ledger = z
  .record(z.string(), state.describe('What became of the address: it is here, it moved, or it was withdrawn.'))
  .superRefine((addresses, context) => {
    for (const address of Object.keys(addresses)) {
      if (!/^\/([\w-][\w.-]*\/)*([\w-][\w.-]*)?(#[\w.-]+)?$/.test(address))
        context.addIssue({
          code: 'custom',
          path: [address],
          message: says('site-address-malformed'),
        });
    }
  });

export type Ledger = z.infer<typeof ledger>;
