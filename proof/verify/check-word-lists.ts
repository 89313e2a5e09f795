import type { Facts } from './facts.ts';
import { lists, valuesOf } from './interface.ts';
import type { Numbers } from './numbers.ts';
import { pagesOf, type Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, hasClass, list, wordsIn, type Node } from './tree.ts';
import { proofSigned, qualifierSaid, squeeze, statusSaid, unitNamed, unitSaid } from './words.ts';

/** Checks words on their own: at marks of status, in the tables of measures, and on the method page about units, statuses and the rest. */
export function checkWordLists(site: Site, numbers: Numbers, tally: Tally): void {
  for (const file of pagesOf(site)) {
    checkMarks(file, site.tree(file), numbers.facts, tally);
    checkMeasures(file, site.tree(file), numbers, tally);
  }
  checkMethod('method/index.html', site.tree('method/index.html'), numbers, tally);
}

/** Checks the reference of the handbook: how each word that an editor writes is printed, and the words of closed lists by their keys. */
export function checkReference(site: Site, { facts: own }: Numbers, tally: Tally): void {
  const file = 'handbook/reference/index.html';
  checkMarks(file, site.tree(file), own, tally);
  const facts = listFacts(site.tree(file));
  const tables: [string, Record<string, string>, (said: string) => string][] = [
    ['unit', unitSaid, (said) => (said === '' ? '“the number alone”' : `“${said.trim()}”`)],
    ['status', statusSaid, (said) => (said === statusSaid.actual ? 'no word' : `“(${said})”`)],
    ['qualifier', qualifierSaid, (said) => (said === '' ? 'no word' : `“${said.trim()}”`)],
  ];
  for (const [kind, said, print] of tables)
    for (const { name, text } of facts.filter(({ name, text }) => name in said && text.includes('Printed: '))) {
      const shown = /Printed: (“[^”]*”|no word)/.exec(text)?.[1];
      tally.appear('lists of words', file, `${kind} ${name}`)('word', shown, print(said[name]!));
    }
  for (const key of lists.flatMap((list) => valuesOf(list).map((value) => `${list}.${value}` as const)))
    tally.appear('lists of words', file, key)('word', facts.find(({ name }) => name === key)?.text, own.say(key));
}

/** Checks that the mark of a status has its word, or what editors write for it, and the mark of a missing proof its words. */
function checkMarks(file: string, tree: Node[], { say }: Facts, tally: Tally): void {
  for (const mark of tree.filter((node) => hasClass(node, 'mark') && attribute(node, 'data-status') !== undefined)) {
    const status = attribute(mark, 'data-status')!;
    const shown = squeeze(wordsIn(mark));
    tally.appear('marks of status', file, `status ${status}`)('word', shown, shown === status ? status : (statusSaid[status] ?? '?'));
  }
  for (const mark of tree.filter((node) => attribute(node, 'data-proof') !== undefined)) {
    const lack = attribute(mark, 'data-proof')!;
    const states = tally.appear('marks of proof', file, `proof ${lack}`);
    states('words', squeeze(wordsIn(mark)), say(`proof.${lack}`));
    states('sign', attribute(mark, 'data-sign'), proofSigned[lack] ?? '?');
  }
}

/** Checks the unit of each measure, in a table labelled by its dataset or on the page of the dataset. */
function checkMeasures(file: string, tree: Node[], { facts }: Numbers, tally: Tally): void {
  for (const row of tree.filter(({ tagName }) => tagName === 'tr')) {
    const box = around(row, (node) => attribute(node, 'role') === 'region');
    const name = box && attribute(box, 'aria-labelledby');
    const dataset = name === 'measures' ? /^data\/([^/]+)\//.exec(file)?.[1] : name;
    const [label, unit, definition, more] = list(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td');
    if (label?.tagName !== 'th' || unit?.tagName !== 'td' || !definition || more) continue;
    const measure = facts.datasets.get(dataset ?? '')?.measures.find((one) => one.label === squeeze(wordsIn(label)));
    if (measure)
      tally.appear('tables of measures', file, `measure ${dataset}/${measure.id}`)(
        'unit',
        squeeze(wordsIn(unit)),
        unitNamed[measure.unit]!,
      );
  }
}

function checkMethod(file: string, tree: Node[], { facts }: Numbers, tally: Tally): void {
  const measured = new Set([...facts.datasets.values()].flatMap(({ measures }) => measures.map(({ unit }) => unit)));
  const units = facts.identity.units
    .filter((unit) => measured.has(unit))
    .map((unit) => unitNamed[unit])
    .join(', ');
  const section = (id: string): Node[] => {
    const heading = tree.find((node) => attribute(node, 'id') === id);
    const box = heading && around(heading, ({ tagName }) => tagName === 'section');
    return box ? list(box) : [];
  };
  const states = tally.appear('lists of words', file, 'units');
  const said = firstWords(section('units'), 'p');
  states('words', said.includes(units) ? units : said, units);
  const verdicts = valuesOf('verdict').map((verdict) => [verdict, facts.say(`verdict.${verdict}`)] as const);
  for (const [id, listed] of [
    ['qualifiers', Object.entries(qualifierSaid).map(([word, is]) => [word, is.trim() || facts.say('method.no-word')] as const)],
    ['sources', valuesOf('role').map((role) => [role, facts.say(`role.${role}`)] as const)],
    ['projections', verdicts],
  ] as const) {
    const names = listFacts(section(id)).map(({ name }) => name);
    for (const [word, expected] of listed) {
      tally.appear('lists of words', file, `${id} ${word}`)('word', names.includes(expected) ? expected : names.join(', '), expected);
    }
  }
  const inOrder = verdicts.map(([, said]) => said).join(', ');
  const words = firstWords(section('verdicts'), 'p');
  tally.appear('lists of words', file, 'verdicts')('words', words.includes(inOrder) ? inOrder : words, inOrder);
}

function firstWords(nodes: Node[], tag: string): string {
  const node = nodes.find(({ tagName }) => tagName === tag);
  return node ? squeeze(wordsIn(node)) : '';
}

/** Names and texts of the lists of facts in some nodes, in order. */
function listFacts(nodes: Node[]): { name: string; text: string }[] {
  const facts: { name: string; text: string }[] = [];
  for (const node of nodes) {
    if (node.tagName === 'dt') facts.push({ name: squeeze(wordsIn(node)), text: '' });
    if (node.tagName === 'dd' && facts.length > 0) facts.at(-1)!.text += squeeze(wordsIn(node));
  }
  return facts;
}
