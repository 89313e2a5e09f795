import { checkNamedSources } from './check-source-lists.ts';
import { monthsOf, type Fact } from './facts.ts';
import type { Numbers } from './numbers.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { attribute, wordsIn, type Node } from './tree.ts';
import { sayAll, unitNamed } from './words.ts';

/** Checks JSON-LD: each number of a figure as an Observation, the units of the measures, and the sources that are cited. */
export function checkStructuredData(site: Site, numbers: Numbers, tally: Tally): void {
  for (const { fields, cells } of numbers.figures) {
    const file = `figures/${fields.id}/index.html`;
    const data = readData(site.tree(file));
    const about = data?.about ?? [];
    cells.forEach((fact, index) => checkObservation(file, about[index], fact, `figure ${fields.id}`, tally));
    if (about.length > cells.length) tally.fault('JSON-LD', file, fields.id, `${about.length} observations`, String(cells.length));
    checkMeasures(file, data, cells, { numbers, tally });
  }
  for (const id of numbers.facts.datasets.keys()) {
    const file = `data/${id}/index.html`;
    const cells = [...numbers.facts.cells.values()].filter(({ dataset }) => dataset === id);
    checkMeasures(file, readData(site.tree(file)), cells, { numbers, tally });
  }
}

function checkObservation(file: string, observation: Observation | undefined, fact: Fact, thing: string, tally: Tally): void {
  const states = tally.appear('JSON-LD', file, fact.address);
  const field = { 'at-least': 'minValue', 'at-most': 'maxValue' }[fact.qualifier] ?? 'value';
  const given = (['value', 'minValue', 'maxValue'] as const).filter((name) => observation?.[name] !== undefined);
  states('name', observation?.name, `${fact.series.label}, ${fact.period}`);
  states('date', [observation?.observationDate, observation?.observationPeriod].join(' '), sayEnd(fact.period));
  states('value', given.map((name) => `${name} ${observation?.[name]}`).join(', '), `${field} ${Number(fact.value)}`);
  states('unit', observation?.unitText, unitNamed[fact.unit] ?? '?');
  states('text', observation?.description, sayAll(fact));
  states('measure', observation?.variableMeasured, fact.measure.label);
  if (observation) tally.show(thing, 'JSON-LD', fact.address);
}

/** A year or a month unchanged; for a quarter or a half the month in which it ends, and its length. */
function sayEnd(period: string): string {
  const { first, last } = monthsOf(period);
  if (!/[QH]/.test(period)) return `${period} `;
  return `${period.slice(0, 4)}-${String((last % 12) + 1).padStart(2, '0')} P${last - first + 1}M`;
}

function checkMeasures(
  file: string,
  data: StructuredData | undefined,
  facts: Fact[],
  { numbers, tally }: { numbers: Numbers; tally: Tally },
): void {
  const measures = data?.variableMeasured ?? [];
  for (const fact of facts) {
    const units = measures.filter(({ name }) => name === fact.measure.label).map(({ unitText }) => unitText);
    tally.appear('measures in JSON-LD', file, fact.address)('unit', units.join(', '), unitNamed[fact.unit] ?? '?');
  }
  const cited = `\n${(data?.citation ?? []).map(({ name }) => name).join('\n')}\n`;
  checkNamedSources('sources in JSON-LD', file, cited, facts, { numbers, tally });
}

function readData(tree: Node[]): StructuredData | undefined {
  const script = tree.find((node) => attribute(node, 'type') === 'application/ld+json');
  return script && (JSON.parse(wordsIn(script)) as StructuredData);
}

interface StructuredData {
  about?: Observation[];
  variableMeasured?: { name: string; unitText: string }[];
  citation?: { name: string }[];
}

interface Observation {
  name: string;
  observationDate: string;
  observationPeriod?: string;
  value?: number;
  minValue?: number;
  maxValue?: number;
  unitText: string;
  description: string;
  variableMeasured: string;
}
