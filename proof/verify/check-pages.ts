import { checkDerived } from './check-derived.ts';
import type { Derived } from './derive.ts';
import { listLacks, type Fact } from './facts.ts';
import type { Say } from './interface.ts';
import type { Numbers } from './numbers.ts';
import { pagesOf, type Site } from './site.ts';
import type { Tally } from './tally.ts';
import { around, attribute, hasClass, list, wordsIn, type Node } from './tree.ts';
import { sayPlain } from './texts.ts';
import { sayAll, sayAs, sayDate, sayQuantity, squeeze, statusSaid } from './words.ts';

/** Checks numbers in the text and the tables of pages. Drawings are checked separately. */
export function checkPages(site: Site, numbers: Numbers, tally: Tally): void {
  for (const file of pagesOf(site)) {
    const tree = site.tree(file);
    checkProse(file, tree, numbers, tally);
    checkOtherNumbers(file, tree, numbers, tally);
  }
}

/** Checks numbers outside prose: in other texts, and in tables. */
export function checkOtherNumbers(file: string, tree: Node[], numbers: Numbers, tally: Tally): void {
  for (const node of tree) {
    const cell = attribute(node, 'data-cell');
    if (cell === undefined) checkAddressed(file, node, numbers, tally);
    else if (!hasClass(node, 'number')) {
      if (node.tagName !== 'g') checkField(file, node, cell, { tree, numbers, tally });
    } else if (attribute(node, 'data-note') === undefined) checkLink(file, node, cell, numbers, tally);
  }
}

/** Checks prose: every number that a chapter or page binds, in the form that its text asks for, with its note in the evidence column. */
function checkProse(file: string, tree: Node[], numbers: Numbers, tally: Tally): void {
  const { chapters, pages } = numbers.facts;
  const written =
    chapters.find(({ slug }) => file === `chapters/${slug}/index.html`) ?? pages.find(({ slug }) => file === `${slug}/index.html`);
  const bindings = written?.bindings ?? [];
  const waiting = Map.groupBy(bindings, ({ cell }) => cell);
  for (const node of tree.filter((one) => one.tagName === 'a' && attribute(one, 'data-note') !== undefined)) {
    const cell = attribute(node, 'data-cell') ?? 'none';
    const number = numbers.find(cell);
    const binding = waiting.get(cell)?.shift();
    if (!number || !binding) {
      tally.fault('prose', file, cell, squeeze(wordsIn(node)), 'no number, for its text binds none here');
      continue;
    }
    const states = tally.appear('prose', file, cell);
    states('text', squeeze(wordsIn(node)), sayAs(number, binding.form));
    states('status', attribute(node, 'data-status'), number.status);
    states('address', attribute(node, 'href'), hrefOf(cell, number));
    const short = sayAs(number, { ...binding.form, status: 'in-sentence' });
    tally.appear('postings', file, cell)('text', attribute(node, 'data-note'), `${short}: ${sayNote(number, numbers.facts.say)}`);
  }
  for (const [cell, left] of waiting)
    if (left.length > 0) tally.fault('prose', file, cell, 'nothing', `${left.length} more of this number`);
}

/** Checks a number in other texts: in full, or in a form that a text of the content asks for. */
function checkLink(file: string, node: Node, cell: string, numbers: Numbers, tally: Tally): void {
  const number = numbers.find(cell);
  if (!number) return tally.fault('texts of pages', file, cell, squeeze(wordsIn(node)), 'no number has this address');
  const text = squeeze(wordsIn(node));
  const states = tally.appear('texts of pages', file, cell);
  const block = around(node, ({ tagName }) => /^(p|li|dd|td|th|h\d)$/.test(tagName));
  const words = block ? squeeze(wordsIn(block)) : text;
  const isBound = numbers.wordings(cell).some((wording) => wording.text === text && words.includes(wording.whole));
  states('text', text, isBound ? text : sayAll(number));
  states('status', attribute(node, 'data-status'), number.status);
  states('address', attribute(node, 'href'), numbers.areLinked ? hrefOf(cell, number) : 'nothing');
}

/** Checks a number in a table: its text, and the status and sources in its row. */
function checkField(file: string, node: Node, cell: string, { tree, numbers, tally }: Page): void {
  const text = squeeze(wordsIn(node));
  const { say } = numbers.facts;
  const number = numbers.find(cell);
  if (!number) return tally.fault('tables of pages', file, cell, text, 'no number has this address');
  if ('inputs' in number) return checkDerived(file, node, cell, number, { facts: numbers.facts, tally });
  const row = around(node, ({ tagName }) => tagName === 'tr');
  if (!row) return tally.fault('tables of pages', file, cell, text, 'a row of a table');
  const dataset = /^data\/([^/]+)\/index\.html$/.exec(file)?.[1];
  const figure = attribute(
    around(node, ({ tagName, attrs }) => tagName === 'figure' && attrs.some(({ name }) => name === 'id')) ?? node,
    'id',
  );
  const own = /^figures\/([^/]+)\/index\.html$/.exec(file)?.[1];
  const output = dataset !== undefined ? 'tables of datasets' : own !== undefined ? 'tables on figure pages' : 'tables of figures';
  if (dataset !== undefined) tally.show(`dataset ${dataset}`, 'page', cell);
  else tally.show(`figure ${own ?? figure ?? '?'}`, `table in ${file}`, cell);
  const states = tally.appear(output, file, cell);
  states('text', text, sayQuantity(number));
  const fields = list(row).filter(({ tagName }) => tagName === 'td');
  const status = fields[fields.indexOf(node) + 1];
  states('status', status && squeeze(wordsIn(status)), statusSaid[number.status] ?? '?');
  const mark = status && list(status).find((one) => attribute(one, 'data-status') !== undefined);
  if (mark) states('mark', attribute(mark, 'data-status'), number.status);
  states(
    'period',
    squeeze(wordsIn(list(row)[0] ?? row)),
    `${sayDate(number.period)}${number.uncertain ? ` ${say('series.uncertain')}` : ''}`,
  );
  if (dataset !== undefined)
    // The mark of a change is below the note, but not part of it.
    states('note', squeeze(wordsIn(fields.at(-1) ?? node, ['.changed'])), number.note === null ? '' : sayPlain(number.note, numbers.find));
  const sources = fields.find((one) => attribute(one, 'data-label') === say('label.sources'));
  if (!sources && output === 'tables of figures') return;
  states('sources', sources && readProofs(sources, tree), number.sources.map(({ id, role }) => `${id} ${say(`role.${role}`)}`).join(', '));
  const lacks = sources && list(sources).flatMap((one) => attribute(one, 'data-proof') ?? []);
  states('lacks of proof', lacks?.join(', '), listLacks(number, numbers.facts).join(', '));
  states(
    'stated',
    squeeze(wordsIn(fields.find((one) => attribute(one, 'data-label') === say('label.stated')) ?? node)),
    number.stated ? sayDate(number.stated) : say('label.not-known'),
  );
}

/** Checks that everything printed like a number has an address. */
function checkAddressed(file: string, node: Node, { facts }: Numbers, tally: Tally): void {
  if (hasClass(node, 'number')) tally.fault('texts of pages', file, 'none', squeeze(wordsIn(node)), 'the address of this number');
  if (node.tagName !== 'td') return;
  const table = around(node, ({ tagName }) => tagName === 'table');
  if (!table || !hasClass(table, 'data-table')) return;
  const heads = list(table).filter((one) => one.tagName === 'th' && attribute(one, 'scope') === 'col');
  const row = around(node, ({ tagName }) => tagName === 'tr');
  const fields = row ? list(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th') : [];
  const head = heads[fields.indexOf(node)];
  if (head && squeeze(wordsIn(head)) === facts.say('label.value'))
    tally.fault('tables of pages', file, 'none', squeeze(wordsIn(node)), 'the address of this number');
}

/**
 * "yearbook-2024 states, gazette-2024 confirms": the sources of a row, where a number is the position of a source in the list of the page.
 */
function readProofs(field: Node, tree: Node[]): string {
  const section = tree.find((one) => one.tagName === 'section' && hasClass(one, 'sources'));
  const listed = section ? list(section).filter(({ tagName }) => tagName === 'li') : [];
  return field.childNodes
    .map((child) => {
      if (!('tagName' in child)) return 'value' in child ? child.value : '';
      // The marks of what the proof lacks are next to the sources.
      if (attribute(child, 'data-proof') !== undefined) return '';
      const text = wordsIn(child).trim();
      const id = (attribute(child, 'href') ?? '').split('#')[1] ?? '?';
      const named = /^\d+$/.test(text) ? attribute(listed[Number(text) - 1] ?? child, 'id') : text;
      return named === id ? id : `${id} by the name of ${named ?? 'none'}`;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The note on a number of prose: its status, its maker and its date; for a derived number, how it is derived. */
export function sayNote(number: Fact | Derived, say: Say): string {
  if ('inputs' in number) return number.formula;
  const stated = number.stated === null ? '' : `, ${say('series.stated', { date: sayDate(number.stated) })}`;
  return `${statusSaid[number.status] ?? '?'}, ${number.series.maker ?? say('series.no-maker')}${stated}`;
}

/** The address of a number in the data, or of its derivation. */
function hrefOf(cell: string, number: Fact | Derived): string {
  if ('inputs' in number) return `/derived/#${cell}`;
  const [dataset = '', series = '', period = ''] = cell.split('/');
  return `/data/${dataset}/#${series}-${period.replace('@', '-')}`;
}

interface Page {
  tree: Node[];
  numbers: Numbers;
  tally: Tally;
}
