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
 * Every problem that content can have, by code. The check, its JSON, the preview, CONTRIBUTING.md, the handbook and the notes on pull
 * requests take their words from this table. Codes never change: programs may depend on them.
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

/** The same table without its groups. */
export const catalogue = Object.assign({}, ...groups.map(({ kinds }) => kinds)) as Together<(typeof groups)[number]['kinds']>;

/** Merges all members of a union into one type. */
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;

interface Group {
  title: string;
  /** Introduction to the group's messages in CONTRIBUTING.md; '' if there is none. */
  about: string;
  kinds: Readonly<Record<string, Kind>>;
}

/** One kind of problem. Its texts have {placeholders} for the values of a particular problem. */
export interface Kind {
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do, in one or more sentences. */
  readonly remedy: string;
  /** The remedy in the guide for editors, if the usual one has placeholders or needs more detail; '' if another with the same message says it. */
  readonly guide?: string;
  /** A warning does not fail the check. */
  readonly severity?: 'warning';
}
