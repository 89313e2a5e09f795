import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sayQuotes } from './words.ts';

/** The words of the interface beside numbers: as this proof expects them, or as the report says them in content/words/en.yaml. */
export function readInterface(folder: string): Say {
  const file = join(folder, 'words', 'en.yaml');
  const own = (existsSync(file) ? parse(readFileSync(file, 'utf8')) : null) as Partial<Record<string, string | Forms>> | null;
  return (key, values = {}) => {
    const entry: string | Forms = own?.[key] ?? all[key] ?? '?';
    const form = typeof entry === 'string' ? entry : values.count === '1' ? entry.one : entry.other;
    return readMarkup(sayQuotes(form.trim())).replace(placeholder, (_, name: string) => values[name] ?? '?');
  };
}

/** Every value of a closed list, in its order. */
export function valuesOf(list: List): string[] {
  return Object.keys(listed).flatMap((key) => (key.startsWith(`${list}.`) ? [key.slice(list.length + 1)] : []));
}

/** Words as they are read, without the marks of links and emphasis. */
function readMarkup(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');
}

const placeholder = /\{(\w+)\}/g;

/** Written for this proof alone, by the keys by which a report replaces them. */
const words = {
  'audit.error-of': 'The forecast was {absolute} or {relative} {side}. This compares {caveat}.',
  'audit.error-only': 'The forecast was {absolute} or {relative} {side}.',
  'audit.too-high': 'too high',
  'audit.too-low': 'too low',
  'change.became': 'became',
  'change.gone': 'Removed: {before}',
  'change.new': 'New: {after}',
  'change.none-there': 'none',
  'change.number': 'Number',
  'derived.about': '{measure}. Maker: {maker}. As printed it {range}.',
  'derived.allowed': '{range}, from the ranges of the printed inputs',
  'derived.caveat': 'Caveat',
  'derived.formula': 'Formula',
  'derived.range': 'Range',
  'derived.with-numbers': 'With its numbers',
  'drawing.axes-both': 'Axes: {range}; {unit} from zero, and as points on a logarithmic scale.',
  'drawing.axes-log': 'Axes: {range}; {unit} on a logarithmic scale.',
  'drawing.axes-zero': 'Axes: {range}; {unit} from zero.',
  'drawing.billion': '{number} billion',
  'drawing.million': '{number} million',
  'drawing.quadrillion': '{number} quadrillion',
  'drawing.quintillion': '{number} quintillion',
  'drawing.rows': { one: '{count} row', other: '{count} rows' },
  'drawing.septillion': '{number} septillion',
  'drawing.sextillion': '{number} sextillion',
  'drawing.span': '{first} to {last}',
  'drawing.trillion': '{number} trillion',
  'explain.count': 'is an exact count',
  'explain.lower-bound': 'is a lower bound: this or more',
  'explain.means': 'means {from} to {to}',
  'explain.range': '{from} to {to}',
  'explain.upper-bound': 'is an upper bound: this or less',
  'explain.years': 'years',
  'explain.years-between': 'with the years from {from} to {to}',
  'figure.verdict-by': '{verdict}, by {distance}',
  'label.measure': 'Measure',
  'label.not-known': 'not known',
  'label.sources': 'Sources',
  'label.stated': 'Stated',
  'label.value': 'Value',
  'method.no-word': 'no word',
  'series.no-maker': 'maker not known',
  'series.share': 'share of {whole}',
  'series.single': 'Single numbers',
  'series.stated': 'stated {date}',
  'series.uncertain': '(period uncertain)',
};

/** The words for the values of closed lists, by the same kind of key. */
const listed: Record<string, string> = {
  'verdict.met': 'met',
  'verdict.missed': 'missed',
  'verdict.overtaken': 'overtaken',
  'verdict.cannot-be-scored': 'cannot be scored',
  'verdict.open': 'open',
  'verdict.not-a-projection': 'not a projection',
  'consistency.equal': 'equal',
  'consistency.within-rounding': 'within rounding',
  'consistency.inconsistent': 'inconsistent',
  'consistency.not-computable': 'not computable',
  'role.states': 'states',
  'role.confirms': 'confirms',
  'role.contradicts': 'contradicts',
  'role.context': 'context only',
  'role-heading.states': 'Numbers it states',
  'role-heading.confirms': 'Numbers it confirms',
  'role-heading.contradicts': 'Numbers it contradicts',
  'role-heading.context': 'Context only for',
  'proof.one-source': 'rests on one source',
  'proof.unopened': 'original not opened',
  'proof.unproven': 'no proof',
  'derivation.growth': 'Growth',
  'derivation.multiple': 'Multiple',
  'derivation.index': 'Index',
  'derivation.difference': 'Difference',
  'derivation.points': 'Difference in percentage points',
  'derivation.cagr': 'Compound growth',
  'derivation.share': 'Share',
  'derivation.contrast': 'Loose comparison',
  'derivation.contrast-difference': 'Loose difference',
  'derivation.contrast-percent': 'Loose difference in per cent',
  'term.later': 'later',
  'term.earlier': 'earlier',
  'term.base': 'base',
  'term.part': 'part',
  'term.whole': 'whole',
  'term.first': 'first',
  'term.second': 'second',
};

export const lists = ['verdict', 'consistency', 'role', 'role-heading', 'proof', 'derivation', 'term'] as const;

const all: Partial<Record<string, string | Forms>> = { ...words, ...listed };

/** Words of the interface, with their placeholders filled; "?" for a value that is not in its list. */
export type Say = (key: WordsKey | `${List}.${string}`, values?: Record<string, string>) => string;

type WordsKey = keyof typeof words;

type List = (typeof lists)[number];

interface Forms {
  one: string;
  other: string;
}
