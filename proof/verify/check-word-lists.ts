import type { Numbers } from './numbers.ts';
import { pagesOf, type Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, hasClass, list, wordsIn, type Node } from './tree.ts';
import { proofSaid, qualifierSaid, roleSaid, squeeze, statusSaid, unitNamed, unitSaid, verdictSaid } from './words.ts';

/** Checks words on their own: at marks of status, in the tables of measures, and on the method page about units, statuses and the rest. */
export function checkWordLists(site: Site, numbers: Numbers, tally: Tally): void {
  for (const file of pagesOf(site)) {
    checkMarks(file, site.tree(file), tally);
    checkMeasures(file, site.tree(file), numbers, tally);
  }
  checkMethod('method/index.html', site.tree('method/index.html'), numbers, tally);
}

/** Checks the reference of the handbook: how each word that an editor writes is printed. */
export function checkReference(site: Site, tally: Tally): void {
  const file = 'handbook/reference/index.html';
  checkMarks(file, site.tree(file), tally);
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
}

/** Checks that the mark of a status has its word, or what editors write for it, and the mark of a missing proof its words. */
function checkMarks(file: string, tree: Node[], tally: Tally): void {
  for (const mark of tree.filter((node) => hasClass(node, 'mark') && attribute(node, 'data-status') !== undefined)) {
    const status = attribute(mark, 'data-status')!;
    const shown = squeeze(wordsIn(mark));
    tally.appear('marks of status', file, `status ${status}`)('word', shown, shown === status ? status : (statusSaid[status] ?? '?'));
  }
  for (const mark of tree.filter((node) => attribute(node, 'data-proof') !== undefined)) {
    const lack = attribute(mark, 'data-proof')!;
    const states = tally.appear('marks of proof', file, `proof ${lack}`);
    states('words', squeeze(wordsIn(mark)), proofSaid[lack]?.words ?? '?');
    states('sign', attribute(mark, 'data-sign'), proofSaid[lack]?.sign ?? '?');
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
  const units = facts.identity.units.map((unit) => unitNamed[unit]).join(', ');
  const section = (id: string): Node[] => {
    const heading = tree.find((node) => attribute(node, 'id') === id);
    const box = heading && around(heading, ({ tagName }) => tagName === 'section');
    return box ? list(box) : [];
  };
  const states = tally.appear('lists of words', file, 'units');
  const said = firstWords(section('units'), 'p');
  states('words', said.includes(units) ? units : said, units);
  for (const [id, said, first] of [
    ['qualifiers', qualifierSaid, facts.say('method.no-word')],
    ['sources', roleSaid, ''],
    ['projections', verdictSaid, ''],
  ] as const) {
    const names = listFacts(section(id)).map(({ name }) => name);
    for (const [word, is] of Object.entries(said)) {
      const expected = is.trim() || first;
      tally.appear('lists of words', file, `${id} ${word}`)('word', names.includes(expected) ? expected : names.join(', '), expected);
    }
  }
  const verdicts = Object.values(verdictSaid).join(', ');
  const words = firstWords(section('verdicts'), 'p');
  tally.appear('lists of words', file, 'verdicts')('words', words.includes(verdicts) ? verdicts : words, verdicts);
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
