/** In which conditions the gallery shows things, and how each comes about: `real` ones are what a browser does, the others are emulated. */
export const conditions = {
  light: { name: 'Light', says: 'Real.', frame: 'wide', scheme: 'light' },
  dark: { name: 'Dark', says: 'Real.', frame: 'wide', scheme: 'dark' },
  print: {
    name: 'Print',
    says: 'Emulated: the rules for paper hold on the screen, and those for screens do not. Paper drops backgrounds besides, and breaks pages.',
    frame: 'wide',
    scheme: 'light',
  },
  forced: {
    name: 'Forced colours',
    says: 'Emulated: the rules for forced colours hold, and what they leave alone takes the system colours of a dark scheme. Windows lets its users choose others.',
    frame: 'wide',
    scheme: 'dark',
  },
  narrow: { name: 'Narrow', says: 'Real: a frame about as wide as a phone.', frame: 'narrow', scheme: 'light' },
  'narrow-dark': { name: 'Narrow and dark', says: 'Real: a phone at night.', frame: 'narrow', scheme: 'dark' },
  greyscale: { name: 'Greyscale', says: 'Emulated by a filter. A printer has greys of its own.', frame: 'narrow', scheme: 'light' },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;

interface Condition {
  name: string;
  says: string;
  /** Whether its frame, where the window has the room, is wide enough for the wide drawings or shows the narrow ones. */
  frame: 'wide' | 'narrow';
  scheme: 'light' | 'dark';
}
