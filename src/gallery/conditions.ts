/** The conditions in which the gallery shows things: those that say "Real" are set in the browser, the others are emulated. */
export const conditions = {
  light: { name: 'Light', says: 'Real.', frame: 'wide', scheme: 'light' },
  dark: { name: 'Dark', says: 'Real.', frame: 'wide', scheme: 'dark' },
  print: {
    name: 'Print',
    says: 'Emulated: the rules for print apply on the screen, and those for screens do not. Paper also drops backgrounds and breaks pages.',
    frame: 'wide',
    scheme: 'light',
  },
  forced: {
    name: 'Forced colours',
    says: 'Emulated: the rules for forced colours apply, and everything else takes the system colours of a dark scheme. Windows users can choose other colours.',
    frame: 'wide',
    scheme: 'dark',
  },
  narrow: { name: 'Narrow', says: 'Real: a frame about as wide as a phone.', frame: 'narrow', scheme: 'light' },
  'narrow-dark': { name: 'Narrow and dark', says: 'Real: a phone at night.', frame: 'narrow', scheme: 'dark' },
  greyscale: { name: 'Greyscale', says: 'Emulated by a filter. Printers make other greys.', frame: 'narrow', scheme: 'light' },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;

interface Condition {
  name: string;
  says: string;
  /** Whether its frame is wide enough for the wide drawings, if the window has room, or shows the narrow ones. */
  frame: 'wide' | 'narrow';
  scheme: 'light' | 'dark';
}
