import Audit from './Audit.astro';
import Callout from './Callout.astro';
import Change from './Change.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Figure from './Figure.astro';
import MarginNote from './MarginNote.astro';
import Term from './Term.astro';
import Unchanged from './Unchanged.astro';
import Value from './Value.astro';
import type { ComponentName } from '#schemas/components.ts';

/** Components that chapters use without imports. */
export const chapterComponents = {
  Audit,
  Callout,
  Change,
  Cite,
  Claim,
  Compare: Unchanged,
  Count: Unchanged,
  Figure,
  MarginNote,
  Term,
  Value,
  Waive: Unchanged,
} satisfies Record<ComponentName, unknown>;
