import { fields } from './catalogue/fields.ts';
import { files } from './catalogue/files.ts';
import { houseStyle } from './catalogue/house-style.ts';
import { numbers } from './catalogue/numbers.ts';
import { projections } from './catalogue/projections.ts';
import { prose } from './catalogue/prose.ts';
import { start } from './catalogue/start.ts';
import { text } from './catalogue/text.ts';
import { typedNumbers } from './catalogue/typed-numbers.ts';
import { values } from './catalogue/values.ts';
import { words } from './catalogue/words.ts';
import { yaml } from './catalogue/yaml.ts';

/**
 * Every problem that the content can have, by its code: the closed table from which the check, the preview, CONTRIBUTING.md, the handbook, the
 * JSON of the check and the notes on pull requests take their words. A code is for ever: programs may ask for it.
 */
export const groups = [
  { title: 'Files', about: '', kinds: files },
  { title: 'YAML', about: '', kinds: yaml },
  { title: 'Fields', about: '', kinds: { ...fields, ...values } },
  { title: 'Starting something new', about: 'These come from `npm run new`, which then has written nothing.', kinds: start },
  { title: 'Text of a chapter', about: '', kinds: { ...prose, ...text } },
  { title: 'Numbers in sentences', about: '', kinds: { ...typedNumbers, ...numbers, ...houseStyle } },
  { title: 'Words of the interface', about: '', kinds: words },
  { title: 'Projections', about: '', kinds: projections },
] as const satisfies Group[];

export const catalogue = {
  ...files,
  ...yaml,
  ...fields,
  ...values,
  ...start,
  ...prose,
  ...text,
  ...typedNumbers,
  ...numbers,
  ...houseStyle,
  ...words,
  ...projections,
} as const;

interface Group {
  title: string;
  /** What CONTRIBUTING.md says before the messages of the group; '' for nothing. */
  about: string;
  kinds: Readonly<Record<string, Kind>>;
}

/** One kind of problem. Texts have {placeholders} for what the problem is about. */
export interface Kind {
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What to do, in sentences. */
  readonly remedy: string;
  /** What the guide for editors says to do, where the remedy has placeholders or can say more. */
  readonly guide?: string;
  /** A warning stops nobody. */
  readonly severity?: 'warning';
}
