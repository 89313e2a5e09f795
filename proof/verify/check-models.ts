import { unitOf } from './numbers.ts';
import { valueIn, worth } from './amounts.ts';
import { checkGaps, sayLabel, valueOnAxis } from './check-drawings.ts';
import { nameOf } from './check-source-lists.ts';
import { sayUnits } from './check-words.ts';
import { proofsOf, type Fact } from './facts.ts';
import * as exact from './fractions.ts';
import type { FigureNumbers, Numbers } from './numbers.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { sayPlain } from './texts.ts';
import { sayAll, sayDate, statusSaid, unitNamed } from './words.ts';

/** Checks `model.json`, from which a browser draws a figure: every number in every unit that a reader may choose, and its origin. */
export function checkModels(site: Site, numbers: Numbers, tally: Tally): void {
  for (const figure of numbers.figures) {
    const file = `figures/${figure.fields.id}/model.json`;
    if (!site.has(file)) continue;
    const { models, origins } = JSON.parse(site.read(file)) as ModelFile;
    for (const { name, model } of models) {
      const facts = figure.cells.map((fact) => convert(fact, model.unit, figure));
      const points = model.series.flatMap((series) => series.points);
      for (const point of points) {
        const fact = facts.find(({ address }) => address === point.cell);
        if (!fact) tally.fault('models', file, point.cell, point.words, `no number of figure ${figure.fields.id}`);
        else checkPoint(file, point, fact, { figure, tally });
        const category = model.categories[point.at];
        if (fact && isByPeriod(figure)) checkCategory(file, category, fact, tally);
        tally.show(`figure ${figure.fields.id}`, `model in ${model.unit}`, point.cell);
      }
      tally.appear('choices of unit', file, figure.fields.id)('unit', name, sayChoice(model.unit, unitOf(figure)));
      const details = model.categories.map(({ detail }) => detail ?? '').join(' ');
      checkGaps('verdicts in drawings', file, details, { figure, numbers, tally });
      sayUnits('subtitles', file, model.subtitle, { figure, numbers, tally }, model.unit);
    }
    for (const fact of figure.cells) checkOrigin(file, origins[fact.address], fact, { numbers, tally });
  }
}

/** A unit that a reader may choose and, if it differs from that of the figure, what one of the larger is in the smaller. */
function sayChoice(unit: string, own: string): string {
  const named = unitNamed[unit] ?? '?';
  if (unit === own) return named;
  const [small, large] = exact.compare(worth(unit), worth(own)) < 0 ? [unit, own] : [own, unit];
  const ratio = exact.toDecimal(exact.divide(worth(large), worth(small)));
  return `${named} (1 ${unitNamed[large] ?? '?'} = ${ratio} ${unitNamed[small] ?? '?'})`;
}

/** The units of a model: its own, and the report's second unit if all of its numbers are amounts in the first. */
export function unitsOfModel(figure: FigureNumbers): string[] {
  const { fields, cells, amounts } = figure;
  const second = fields.kind !== 'pairs' && cells.every(({ unit }) => unit === amounts?.unit) ? amounts?.second : null;
  return second ? [unitOf(figure), second] : [unitOf(figure)];
}

function checkPoint(file: string, point: Point, fact: Fact, { figure, tally }: { figure: FigureNumbers; tally: Tally }): void {
  const states = tally.appear('models', file, fact.address);
  states('value', String(point.value), String(Number(valueOnAxis(fact, figure))));
  states('label', point.label, sayLabel(fact, figure.fields.kind));
  states('text', point.words, sayAll(fact));
  states('status', point.status, fact.status);
  states('qualifier', point.qualifier, fact.qualifier);
}

/** If periods are side by side, each has its words, and shorter ones for narrow drawings. */
function checkCategory(file: string, category: Category | undefined, { address, period }: Fact, tally: Tally): void {
  const states = tally.appear('models', file, address);
  states('period', category?.label, sayDate(period));
  const [year = '', part] = period.split('-');
  const short = part === undefined ? year : /[QH]/.test(part) ? `${part} ${year}` : `${sayDate(period).slice(0, 3)} ${year.slice(2)}`;
  states('short period', category?.short, short);
}

function isByPeriod({ fields }: FigureNumbers): boolean {
  return fields.kind !== 'bars' && fields.kind !== 'pairs';
}

function checkOrigin(file: string, origin: Origin | undefined, fact: Fact, { numbers, tally }: { numbers: Numbers; tally: Tally }): void {
  const states = tally.appear('origins in models', file, fact.address);
  const proofs = new Set(proofsOf(fact));
  const sources = fact.sources
    .filter(({ id }) => proofs.has(id))
    .map(({ id, role }) => `${nameOf(id, numbers)}${role === 'context' ? ` (${numbers.facts.say('role.context')})` : ''}`);
  states('status', origin?.status, statusSaid[fact.status] ?? '?');
  states('stated', String(origin?.stated), String(fact.stated && sayDate(fact.stated)));
  states('sources', origin?.sources.join(' | '), sources.join(' | '));
  states('uncertain', String(origin?.uncertain), String(fact.uncertain));
  states('note', String(origin?.note), String(fact.note && sayPlain(fact.note, numbers.find)));
}

/** In the unit of a model; forecasts and outcomes keep their own words. */
function convert(fact: Fact, unit: string, { fields }: FigureNumbers): Fact {
  return fields.kind === 'pairs' ? fact : { ...fact, unit, value: valueIn(fact, unit) };
}

interface ModelFile {
  models: {
    name: string;
    model: { unit: string; subtitle: string; categories: Category[]; series: { points: Point[] }[] };
  }[];
  origins: Record<string, Origin>;
}

interface Category {
  label: string;
  short: string;
  detail: string | null;
}

interface Point {
  at: number;
  cell: string;
  value: number;
  label: string;
  words: string;
  status: string;
  qualifier: string;
}

interface Origin {
  status: string;
  stated: string | null;
  sources: string[];
  uncertain: boolean;
  note: string | null;
}
