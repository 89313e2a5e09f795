import type { Random } from '../../../proof/fuzz/random.ts';
import type { Dataset } from '#schemas/dataset.ts';
import { qualifiers, type Observation } from '#schemas/observation.ts';
import { outcomes, type Projection } from '#schemas/projection.ts';
import { makeSeries, observe, wordsOf } from './compose.ts';
import { makeName, nameRow, namings } from './shapes.ts';
import type { Fact, Situation } from './situation.ts';

/** A figure of forecasts, each with its outcome if it has one, of every verdict. */
export function generatePairs(name: string, random: Random): Situation {
  const { pick, below } = random;
  const count = pick([1, 2, 3, 5, 8, 12, 20, 40]);
  const naming = pick(namings);
  const bounds = below(3) === 0;
  const rows = Array.from({ length: count }, (_, at) => makeRow(random, at, bounds));
  return composePairs(
    name,
    rows,
    rows.map((_, at) => makeName(naming, at)),
    [`${count} rows`, `names ${naming}`, bounds ? 'bounds' : 'exact'],
  );
}

/** The situation of pairs; the measure of each row has its name. */
export function composePairs(name: string, rows: Row[], names: string[], traits: string[] = []): Situation {
  const measures = rows.map(({ unit }, at) => ({ id: `m${at}`, label: names[at]!, definition: null, unit }));
  const series = rows.flatMap(({ forecast, outcome }, at) => [
    makeSeries(`f${at}`, `Forecaster, row ${nameRow(at)}`, [forecast], { measure: `m${at}` }),
    ...(outcome ? [makeSeries(`o${at}`, `Counter, row ${nameRow(at)}`, [outcome], { measure: `m${at}` })] : []),
  ]);
  const data: Dataset = { title: 'Things', place: 'Testville', note: 'They are invented.', measures, series };
  const projections = rows.map(({ forecast, outcome, verdict }, at): Situation['projections'][number] => {
    const address = `things/f${at}/${forecast.period}`;
    const other = outcome ? `things/o${at}/${outcome.period}` : null;
    const passedBy = verdict === 'overtaken' ? { passedBy: other! } : {};
    const outcomeNote = outcome ? null : 'Nobody has counted them.';
    const made = { madeBy: 'A forecaster', madeWhen: null, dueFor: forecast.period, verdict, why: 'So it is.' };
    const statement = `That there will be things of row ${nameRow(at)}`;
    return {
      id: `p${at}`,
      data: { statement, carriedAs: address, forecast: address, outcome: other, outcomeNote, caveat: null, ...passedBy, ...made },
    };
  });
  const facts = rows.flatMap(({ forecast, outcome, unit }, at) => [
    toFact(forecast, `things/f${at}`, 'forecast', unit),
    ...(outcome ? [toFact(outcome, `things/o${at}`, 'outcome', unit)] : []),
  ]);
  return {
    name,
    traits: ['pairs', ...traits],
    datasets: [{ id: 'things', data }],
    projections,
    spec: {
      ...wordsOf(rows.map(({ forecast }) => forecast.period)),
      kind: 'pairs',
      projections: projections.map(({ id }) => id),
      scale: 'log',
    },
    facts,
    series: ['forecast', 'outcome'].filter((id) => facts.some((fact) => fact.series === id)).map((id) => ({ id, name: id })),
    rows: names,
    joins: new Set(),
  };
}

function makeRow({ pick, below }: Random, at: number, bounds: boolean): Row {
  const verdict = outcomes[(at + below(2)) % outcomes.length]!;
  const unit = pick(['million-cny', 'bn-cny', 'bn-cny', 'tn-cny'] as const);
  const status =
    verdict === 'not-a-projection' ? pick(['reported', 'estimate'] as const) : pick(['projection', 'projection', 'target'] as const);
  const period = verdict === 'open' ? pick(['2026', '2027-H1', '2030']) : pick(['2022', '2023', '2024', '2024-Q3']);
  const qualifier = bounds ? pick(qualifiers) : 'exact';
  const hasOutcome = verdict === 'open' ? false : ['met', 'missed', 'overtaken'].includes(verdict) || below(2) === 0;
  const value = (1 + below(900)) / 10;
  const outcome = pick([value, value * 1.02, value * 0.4 + 0.1, value * 3]).toFixed(1);
  const second = {
    status: pick(['actual', 'estimate', 'reported'] as const),
    qualifier: bounds ? pick(qualifiers) : ('exact' as const),
    stated: '2025-02',
  };
  return {
    unit,
    verdict,
    forecast: observe(period, value.toFixed(1), { status, qualifier }),
    ...(hasOutcome && { outcome: observe(period, outcome, second) }),
  };
}

function toFact({ period, value, status, qualifier }: Observation, series: string, role: string, unit: Row['unit']): Fact {
  const factor = { 'million-cny': 0.001, 'bn-cny': 1, 'tn-cny': 1000 }[unit];
  return {
    cell: `${series}/${period}`,
    series: role,
    period,
    value: Number(value) * factor,
    digits: value,
    status,
    qualifier,
    interval: false,
  };
}

interface Row {
  unit: 'million-cny' | 'bn-cny' | 'tn-cny';
  verdict: Projection['verdict'];
  forecast: Observation;
  outcome?: Observation;
}
