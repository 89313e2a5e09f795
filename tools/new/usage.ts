import { kinds, type OptionName } from './kinds.ts';
import { figureKinds } from './plan-figure.ts';

const meanings: Record<OptionName, string> = {
  title: 'its title; for a figure its finding, for a claim what the audited source states, for a milestone what happened',
  id: 'its id, which is permanent; without it, one is made from the title, or the next number is used',
  chapter: 'number or name of the chapter that it goes into',
  kind: `how the figure is drawn: ${figureKinds.join(', ')}`,
  cells: 'addresses of the numbers that it shows, dataset/series or dataset/series/period, separated by commas',
  since: 'a revision of Git: everything that has happened to numbers since then is recorded, additions in a separate file',
  reason: 'why it changed, in a sentence or two for readers',
  date: 'the day of the change; today, if left out',
};

/** How to use the command: everything that can be started, with its options and an example. */
export const usage = [
  'npm run new asks you what to start. If you know the answers, type them:',
  '',
  ...Object.entries(kinds).flatMap(([kind, { options, example }]) => [
    `  npm run new -- ${kind} ${example}`,
    `      ${options.map((option) => `--${option}`).join(' ')}`,
  ]),
  '',
  'The options:',
  ...Object.entries(meanings).map(([option, meaning]) => `  ${`--${option}`.padEnd(9)}  ${meaning}`),
  '',
  'What only you know is a blank in the new file. No existing text is overwritten.',
].join('\n');
