import { bindings, braces } from './catalogue/bindings.ts';
import { changes, changesSince } from './catalogue/changes.ts';
import { chapters } from './catalogue/chapters.ts';
import { claims } from './catalogue/claims.ts';
import { datasets } from './catalogue/datasets.ts';
import { derived } from './catalogue/derived.ts';
import { fields } from './catalogue/fields.ts';
import { figures } from './catalogue/figures.ts';
import { files } from './catalogue/files.ts';
import { form } from './catalogue/form.ts';
import { houseStyle } from './catalogue/house-style.ts';
import { numbers } from './catalogue/numbers.ts';
import { projections } from './catalogue/projections.ts';
import { prose } from './catalogue/prose.ts';
import { addresses, references } from './catalogue/references.ts';
import { revisions } from './catalogue/revisions.ts';
import { start } from './catalogue/start.ts';
import { text } from './catalogue/text.ts';
import { typedNumbers } from './catalogue/typed-numbers.ts';
import { values } from './catalogue/values.ts';
import { words } from './catalogue/words.ts';
import { yaml } from './catalogue/yaml.ts';

/**
 * Every problem that content can have, by its code: the closed table from which the check, the preview, CONTRIBUTING.md, the handbook, the
 * JSON of the check and the notes on pull requests take their words. A code is for ever: programs may ask for it.
 */
export const groups = [
  { title: 'Files', about: '', kinds: { ...files, ...chapters } },
  { title: 'YAML', about: '', kinds: yaml },
  { title: 'Fields', about: '', kinds: { ...fields, ...values } },
  { title: 'Ids and addresses', about: '', kinds: { ...references, ...braces } },
  { title: 'Datasets', about: '', kinds: datasets },
  { title: 'Addresses', about: '', kinds: addresses },
  { title: 'Changes', about: '', kinds: changes },
  { title: 'Starting something new', about: 'These come from `npm run new`, which then has written nothing.', kinds: start },
  { title: 'Numbers since a revision', about: 'These come from `npm run check:changes`.', kinds: { ...changesSince, ...revisions } },
  { title: 'Figures', about: '', kinds: figures },
  { title: 'Text of a chapter', about: '', kinds: { ...prose, ...text } },
  { title: 'Numbers in sentences', about: '', kinds: { ...bindings, ...typedNumbers, ...numbers, ...houseStyle } },
  { title: 'Derived numbers', about: '', kinds: derived },
  { title: 'Words of the interface', about: '', kinds: words },
  { title: 'Projections', about: '', kinds: projections },
  { title: 'Claims and errata', about: '', kinds: claims },
  { title: 'Form and spelling', about: 'These come from `npm run check`, too.', kinds: form },
] as const satisfies Group[];

/** The same without its groups, to be asked by code. */
export const catalogue = Object.assign({}, ...groups.map(({ kinds }) => kinds)) as Together<(typeof groups)[number]['kinds']>;

/** All members of a union in one. */
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;

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
