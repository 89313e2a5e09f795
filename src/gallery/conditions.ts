/** In which conditions the gallery shows things, and how each comes about: `real` ones are what a browser does, the others are emulated. */
export const conditions = {
  light: { name: 'Light', says: 'Real.', width: 640, scheme: 'light' },
  dark: { name: 'Dark', says: 'Real.', width: 640, scheme: 'dark' },
  narrow: { name: 'Narrow', says: 'Real: a frame as wide as a phone.', width: 360, scheme: 'light' },
  print: {
    name: 'Print',
    says: 'Emulated: the rules for paper hold on the screen, and those for screens do not. Paper drops backgrounds besides, and breaks pages.',
    width: 640,
    scheme: 'light',
  },
  greyscale: { name: 'Greyscale', says: 'Emulated by a filter. A printer has greys of its own.', width: 640, scheme: 'light' },
  forced: {
    name: 'Forced colours',
    says: 'Emulated: the rules for forced colours hold, and what they leave alone takes the system colours of a dark scheme. Windows lets its users choose others.',
    width: 640,
    scheme: 'dark',
  },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;

interface Condition {
  name: string;
  says: string;
  /** Of its frame, in px. */
  width: number;
  scheme: 'light' | 'dark';
}
