import { unitOf, valueIn } from './amounts.ts';
import { checkGaps, sayLabel, valueOnAxis } from './check-drawings.ts';
import { nameOf } from './check-source-lists.ts';
import { sayUnits } from './check-words.ts';
import { proofsOf, type Fact } from './facts.ts';
import type { FigureNumbers, Numbers } from './numbers.ts';
import type { Site } from './site.ts';
import type { Tally } from './tally.ts';
import { sayPlain } from './texts.ts';
import { sayAll, sayDate, statusSaid } from './words.ts';

/** `model.json`, from which a browser draws a figure anew: every number in every unit that a reader may choose, and its origin. */
export function checkModels(site: Site, numbers: Numbers, tally: Tally): void {
  for (const figure of numbers.figures) {
    const file = `figures/${figure.fields.id}/model.json`;
    if (!site.has(file)) continue;
    const { models, origins } = JSON.parse(site.read(file)) as ModelFile;
    for (const { model } of models) {
      const facts = figure.cells.map((fact) => convert(fact, model.unit, figure));
      const points = model.series.flatMap((series) => series.points);
      for (const point of points) {
        const fact = facts.find(({ address }) => address === point.cell);
        if (!fact) tally.fault('models', file, point.cell, point.words, `no number of figure ${figure.fields.id}`);
        else checkPoint(file, point, fact, { figure, tally });
        tally.show(`figure ${figure.fields.id}`, `model in ${model.unit}`, point.cell);
      }
      const details = model.categories.map(({ detail }) => detail ?? '').join(' ');
      checkGaps('verdicts in drawings', file, details, { figure, numbers, tally });
      sayUnits('subtitles', file, model.subtitle, { figure, numbers, tally }, model.unit);
    }
    for (const fact of figure.cells) checkOrigin(file, origins[fact.address], fact, { numbers, tally });
  }
}

/** The units of a model: its own, and the second of the report where all of its numbers are amounts in the first. */
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

function checkOrigin(file: string, origin: Origin | undefined, fact: Fact, { numbers, tally }: { numbers: Numbers; tally: Tally }): void {
  const states = tally.appear('origins in models', file, fact.address);
  const proofs = new Set(proofsOf(fact));
  const sources = fact.sources
    .filter(({ id }) => proofs.has(id))
    .map(({ id, role }) => `${nameOf(id, numbers)}${role === 'context' ? ' (context only)' : ''}`);
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
  models: { model: { unit: string; subtitle: string; categories: { detail: string | null }[]; series: { points: Point[] }[] } }[];
  origins: Record<string, Origin>;
}

interface Point {
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
