import { z } from 'astro/zod';
import { parseDocument } from 'yaml';

/**
 * Fills in every blank of a file of content/ with the minimum that an editor would write: something that its schema accepts and that
 * exists.
 */
export function fillBlanks(text: string, schema: z.ZodType, own: Known = {}): string {
  const known = { ...ofCorpus, ...own };
  const [, opening = '', yaml = text, rest = ''] = /^(---\n)([\s\S]*?\n)(---[\s\S]*)$/.exec(text) ?? [];
  const tree = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Field;
  const document = parseDocument(yaml);
  for (const path of listBlanks(document.toJS(), [])) {
    // A new node, because the old one would keep its quotes.
    document.setIn(path, document.createNode(periodOfFigure(yaml, path) ?? answer(findField(tree, path)!, path, known)));
  }
  return `${opening}${document.toString({ lineWidth: 0 })}${rest.replaceAll(/FILL IN:.*/g, 'Words')}`;
}

/** What a new file may refer to in the corpus. */
const ofCorpus: Known = {
  source: 's01',
  claim: 'f01',
  milestones: 'first-lane',
  projections: 'market-2025',
  structure: 'trade',
  cells: 'bicycles/shops',
  of: 'bicycles/city-count/2024',
  old: '1',
  new: '3.0',
  value: '1.5',
  sources: 's01',
  language: 'zh',
  period: '2024',
  place: 'Testville',
  date: '2024',
};

/** The subtitle of a figure contains the years that it shows. */
function periodOfFigure(yaml: string, path: (string | number)[]): string | undefined {
  if (path[0] !== 'figures' || path.at(-1) !== 'period') return undefined;
  return /^ *milestones:/m.test(yaml) ? '2019' : /^ *projections:/m.test(yaml) ? '2025' : '2024 to 2025';
}

function answer(field: Field, path: (string | number)[], known: Known): unknown {
  const forms = formsOf(field);
  if (forms.some(({ type }) => [type].flat().includes('null'))) return null;
  const form = forms[0]!;
  const names = path.filter((step) => typeof step === 'string');
  if (form.enum) return form.enum.find((value) => value === known[names.at(-1)!]) ?? form.enum[0];
  if (form.type === 'integer') return 1;
  return (names.at(-1) === 'id' && names.at(-2) === 'sources' ? known.source : known[names.at(-1)!]) ?? 'sample';
}

function* listBlanks(value: unknown, path: (string | number)[]): Generator<(string | number)[]> {
  if (typeof value === 'string' && value.startsWith('FILL IN: ')) yield path;
  else if (Array.isArray(value)) for (const [at, entry] of value.entries()) yield* listBlanks(entry, [...path, at]);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* listBlanks(inner, [...path, name]);
}

function findField(field: Field | undefined, [step, ...rest]: (string | number)[]): Field | undefined {
  if (field === undefined || step === undefined) return field;
  const inner = formsOf(field).map((form) => (typeof step === 'number' ? form.items : form.properties?.[step]));
  return inner.map((one) => findField(one, rest)).find((one) => one !== undefined);
}

function formsOf(field: Field): Field[] {
  const nested = [...(field.anyOf ?? []), ...(field.oneOf ?? [])];
  return nested.length === 0 ? [field] : nested.flatMap(formsOf);
}

/** What a file may refer to or must agree with, by the name of the field; `source` is the id of a source. */
type Known = Record<string, string>;

interface Field {
  type?: string | string[];
  enum?: string[];
  properties?: Record<string, Field>;
  items?: Field;
  anyOf?: Field[];
  oneOf?: Field[];
}
