import { formatApa } from './apa.ts';
import { formatChicago } from './chicago.ts';
import { formatGbt7714 } from './gbt7714.ts';

/** The styles in which readers can copy a reference. */
export const citationStyles = {
  apa: { id: 'cite-apa', name: 'APA', format: formatApa },
  chicago: { id: 'cite-chicago', name: 'Chicago', format: formatChicago },
  gbt: { id: 'cite-gbt', name: 'GB/T 7714', format: formatGbt7714 },
} as const;
