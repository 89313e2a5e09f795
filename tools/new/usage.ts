import { kinds, type OptionName } from './kinds.ts';
import { figureKinds } from './plan-figure.ts';

const meanings: Record<OptionName, string> = {
  title: 'its title; of a figure its finding, of a claim what the audited source states, of a milestone what happened',
  id: 'its id, which stays for ever; without it one is made of the title, or the next number is taken',
  chapter: 'number or name of the chapter into which it goes',
  kind: `how the figure is drawn: ${figureKinds.join(', ')}`,
  cells: 'addresses of the numbers that it shows, dataset/series or dataset/series/period, with commas between them',
  since: 'a revision of Git: everything that happened to numbers since then is told, additions in a file of their own',
  reason: 'why it changed, in a sentence or two for readers',
  date: 'the day of the change; today, if nothing is said',
};

/** How the command is used: everything that can be started, with its options and an example. */
export const usage = [
  'npm run new asks you what to start. Whoever knows the answers types them:',
  '',
  ...Object.entries(kinds).flatMap(([kind, { options, example }]) => [
    `  npm run new -- ${kind} ${example}`,
    `      ${options.map((option) => `--${option}`).join(' ')}`,
  ]),
  '',
  'The options:',
  ...Object.entries(meanings).map(([option, meaning]) => `  ${`--${option}`.padEnd(9)}  ${meaning}`),
  '',
  'What only you know is a blank in the new file. Nothing that is there is overwritten.',
].join('\n');
