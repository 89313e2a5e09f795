import { formatApa } from './apa.ts';
import { formatChicago } from './chicago.ts';
import { formatGbt7714 } from './gbt7714.ts';

/** The styles in which readers can copy a reference. */
export const citationStyles = {
  apa: { id: 'cite-apa', format: formatApa },
  chicago: { id: 'cite-chicago', format: formatChicago },
  gbt: { id: 'cite-gbt', format: formatGbt7714 },
} as const;

export const citationStyleNames = Object.keys(citationStyles) as (keyof typeof citationStyles)[];
