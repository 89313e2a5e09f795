/** Derived numbers, and numbers that sources derived. */
export const derived = {
  'derived.term': 'Term',
  'derived.printed': 'Printed',
  'derived.what': 'What it is',
  'derived.about': '{measure}. Maker: {maker}. As printed it {range}.',
  'derived.formula': 'Formula',
  'derived.with-numbers': 'With its numbers',
  'derived.range': 'Range',
  'derived.allowed': '{range}, from the ranges of the printed inputs',
  'derived.rounded': 'Rounded',
  'derived.words': 'Its words',
  'derived.caveat': 'Caveat',
  'derived.verdict': 'Verdict',
  'derived.computed': 'Computed',
  'derived.from': 'From',
  'derived.and': 'and',
  'derived.title': 'Derived numbers',
  'derived.description':
    'How each derived number is computed: inputs, sources, formula and rounding; and whether sources agree with themselves.',
  'derived.says':
    'Each number that this report computes, with its inputs, formula and rounding; and each number that a source computed, compared with the numbers from which it follows.',
  'derived.ours': 'Numbers that we computed',
  'derived.file': 'As a file: {file}.',
  'derived.of-sources': 'Numbers that sources computed themselves',
  'derived.of-sources-says':
    'Some makers print growth or a share together with the values from which it follows. A printed value represents all numbers that round to it, so the values allow a range for the growth or the share. Its ends are rounded outwards, so that no part of it is lost. The verdict follows from that range alone; as a file: {file}.',
  'derived.none-here': 'None here.',
  'derived.some-here': '{number} here.',
  'derived.not-computable': 'Numbers that cannot be compared with others',
  'derived.not-computed': '{series}. Cannot be computed: {reason}.',
} as const;
