import { valueIn } from './amounts.ts';
import { nameOf } from './check-source-lists.ts';
import type { Fact } from './facts.ts';
import type { Numbers } from './numbers.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { sayPlain } from './texts.ts';
import { sayAll, unitNamed } from './words.ts';

/** Checks CSV, JSON and XLSX of every figure and dataset: each row, field by field. */
export async function checkFiles(site: Site, numbers: Numbers, tally: Tally): Promise<void> {
  const { cells, datasets } = numbers.facts;
  for (const id of datasets.keys()) {
    const facts = [...cells.values()].filter(({ dataset }) => dataset === id);
    await checkFormats(`dataset ${id}`, `data/${id}/data`, facts, { site, numbers, tally });
  }
  for (const { fields, cells: facts } of numbers.figures)
    await checkFormats(`figure ${fields.id}`, `figures/${fields.id}/data`, facts, { site, numbers, tally });
}

async function checkFormats(thing: string, path: string, facts: Fact[], context: Context): Promise<void> {
  const { site, numbers, tally } = context;
  const kind = thing.startsWith('dataset') ? 'datasets' : 'figures';
  const [csv, json, xlsx] = [`${path}.csv`, `${path}.json`, `${path}.xlsx`];
  if (site.has(csv)) checkRows(`CSV of ${kind}`, csv, site.rows(csv), facts, numbers, tally, thing, 'CSV');
  if (site.has(json)) {
    const { observations } = JSON.parse(site.read(json)) as { observations: Record<string, unknown>[] };
    checkRows(`JSON of ${kind}`, json, observations.map(flatten), facts, numbers, tally, thing, 'JSON');
  }
  if (!site.has(xlsx)) return;
  const sheet = (await site.workbook(xlsx)).find((one) => one.sheet === 'Data');
  const [head = [], ...body] = sheet?.data ?? [];
  const rows = body.map((row) => Object.fromEntries(row.map((field, index): [string, string] => [String(head[index]), say(field)])));
  checkRows(`XLSX of ${kind}`, xlsx, rows, facts, numbers, tally, thing, 'XLSX');
}

/** Compares rows with their numbers. In a spreadsheet a number is a number, whose trailing zeros depend on the format. */
export function checkRows(
  output: string,
  file: string,
  rows: Record<string, string>[],
  facts: Fact[],
  numbers: Numbers,
  tally: Tally,
  thing: string,
  format: string,
): void {
  for (const row of rows) {
    const cell = row.cell ?? '';
    const fact = facts.find(({ address }) => address === cell);
    if (!fact) {
      tally.fault(output, file, cell === '' ? 'none' : cell, row.printed ?? '', `a number of ${thing}`);
      continue;
    }
    tally.show(thing, format, cell);
    const states = tally.appear(output, file, cell);
    for (const [name, expected] of Object.entries(fieldsOf(fact, numbers))) states(name, row[name], write(name, expected, format));
    if (format === 'JSON') states('number', row.number, String(Number(fact.value)));
    if (row.amount !== undefined) {
      const amount = valueIn(fact, numbers.facts.identity.amounts?.unit ?? '?');
      states('amount', say(row.amount), format === 'XLSX' ? String(Number(amount)) : amount);
    }
  }
}

/** A field in a format: in CSV, a text that a spreadsheet would evaluate as a formula has an apostrophe before it. */
function write(name: string, field: string, format: string): string {
  if (name === 'value') return format === 'XLSX' ? String(Number(field)) : field;
  return (format === 'CSV' || format === 'archive') && /^[=+\-@]/.test(field) ? `'${field}` : field;
}

/** Every field of a row about a number. */
function fieldsOf(fact: Fact, numbers: Numbers): Record<string, string> {
  const plain = (text: string | null): string => (text === null ? '' : sayPlain(text, numbers.find));
  return {
    dataset: fact.dataset,
    series: fact.series.id,
    label: fact.series.label,
    measure: fact.measure.label,
    definition: plain(fact.measure.definition),
    of: fact.series.of ?? '',
    maker: fact.series.maker ?? '',
    place: fact.place,
    period: fact.period,
    period_uncertain: String(fact.uncertain),
    value: fact.value,
    unit: fact.unit,
    unit_words: unitNamed[fact.unit] ?? '?',
    qualifier: fact.qualifier,
    status: fact.status,
    printed: sayAll(fact),
    stated: fact.stated ?? '',
    note: plain(fact.note),
    sources: fact.sources.map(({ id, role }) => `${id} ${role}`).join('; '),
    source_names: fact.sources.map(({ id }) => nameOf(id, numbers)).join(' | '),
  };
}

/** A record of JSON with its sources in the words of a table. */
function flatten(record: Record<string, unknown>): Record<string, string> {
  const sources = record.sources as { id: string; role: string; name: string }[];
  const fields = Object.entries(record).map(([name, value]): [string, string] => [name, say(value)]);
  return {
    ...Object.fromEntries(fields),
    sources: sources.map(({ id, role }) => `${id} ${role}`).join('; '),
    source_names: sources.map(({ name }) => name).join(' | '),
  };
}

/** A field as text; '' for nothing. */
function say(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

interface Context {
  site: Site;
  numbers: Numbers;
  tally: Tally;
}
