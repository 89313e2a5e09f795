/** Numbers that may not be derived from others. */
export const derived = {
  'derivation-mixes-units': {
    message: 'The {as} of {of} from {from} mixes {unit} with {other}.',
    remedy: 'Use two numbers in units of the same kind.',
  },
  'derivation-from-zero': {
    message: 'The {as} of {of} from {from} starts from zero and cannot be computed.',
    remedy: 'Use a difference.',
  },
  'derivation-from-below-zero': {
    message: 'The {as} of {of} from {from} starts below zero and would be meaningless.',
    remedy: 'Use a difference.',
  },
  'derivation-rate-to-zero': {
    message: 'The {as} of {of} from {from} ends at zero or below, so it has no yearly rate.',
    remedy: 'Use a difference.',
  },
  'derivation-backwards': {
    message: 'The {as} of {of} from {from} runs backwards in time.',
    remedy: 'Put the later number in "of" and the earlier one in "from".',
  },
  'derivation-without-caveat': {
    message: 'The {as} of {of} from {from} needs a caveat.',
    remedy: 'Say in caveat="…" why the comparison is loose.',
  },
  'derivation-points-without-percentages': {
    message: 'The {as} of {of} from {from} would be percentage points, but the numbers are not percentages.',
    remedy: 'Use as="difference".',
  },
  'derivation-share-of-others': {
    message: 'The {as} of {of} from {from} needs a part and a whole from one maker and one period.',
    remedy: 'Use as="contrast" with a caveat.',
  },
  'derivation-across-series': {
    message: 'The {as} of {of} from {from} crosses makers or measures.',
    remedy: 'Use as="contrast" or as="contrast-difference" with a caveat.',
  },
  'derivation-across-break': {
    message: 'The {as} of {of} from {from} crosses a break between {after} and {before}: {why}',
    remedy: 'Use as="contrast" or as="contrast-difference" with a caveat.',
  },
  'derivation-rate-without-years': {
    message: 'The {as} of {of} from {from} needs two whole years, or the same part of two years, with the later in "of".',
    remedy: 'Show the two numbers instead.',
  },
  'derivation-of-other-length': {
    message: 'The {as} of {of} from {from} compares {period} with {other}, which is not the same length.',
    remedy: 'Use two periods of the same length, or as="contrast" with a caveat.',
  },
  'derivation-of-bounds': {
    message: 'The {as} of {of} from {from} cannot be computed: both numbers are bounds, and together they bound nothing.',
    remedy: 'Show the two numbers instead.',
  },
} as const;
