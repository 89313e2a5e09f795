import type { Series } from '#schemas/dataset.ts';
import type { ChartSpec } from '#schemas/figure.ts';
import type { Observation, Status } from '#schemas/observation.ts';
import type { UnitId } from '#schemas/unit.ts';
import { listJoins, monthsOf, type Fact, type Situation } from './situation.ts';

/** An observation with what every one has. */
export function observe(period: string, value: string, given: Partial<Observation> = {}): Observation {
  const sources: Observation['sources'] = [{ id: 'survey', role: 'states' }];
  return { period, value, status: 'actual', qualifier: 'exact', stated: null, sources, note: null, ...given };
}

/** A series with what every one has. */
export function makeSeries(id: string, label: string, observations: Observation[], given: Partial<Series> = {}): Series {
  return { id, label, maker: `Makers of ${label}`, measure: 'm', of: null, breaks: [], gaps: [], observations, ...given };
}

/** The situation of a figure of series, or of single numbers of them. */
export function compose(name: string, given: Composed): Situation {
  const { kind, series, unit = 'count', traits = [], signed, scale = 'linear', refusal, label = 'Things that are counted' } = given;
  const measure = { id: 'm', label, definition: null, unit, ...(signed === true && { signed }) };
  const data = { title: 'Things', place: 'Testville', note: 'They are invented.', measures: [measure], series };
  const datasets = [{ id: 'things', data }];
  const all = series.flatMap((one) => one.observations.map((observation): Fact => toFact(one, observation)));
  const cells = given.cells ?? series.map(({ id }) => `things/${id}`);
  const facts = cells.flatMap((address) => all.filter(({ cell }) => cell === address || cell.startsWith(`${address}/`)));
  const drawn = new Set(facts.map(({ series: id }) => id));
  return {
    name,
    traits: [kind, ...traits],
    datasets,
    projections: [],
    spec: { ...wordsOf(facts.map(({ period }) => period)), kind, cells, scale } as ChartSpec,
    facts: kind === 'bars' ? facts.map((fact) => ({ ...fact, series: 'rows' })) : facts,
    series: kind === 'bars' ? [] : series.map((one) => ({ id: `things/${one.id}`, name: nameOf(one) })).filter(({ id }) => drawn.has(id)),
    rows: kind === 'bars' ? facts.map((fact) => nameOf(series.find(({ id }) => fact.series === `things/${id}`)!)) : [],
    joins: listJoins(facts, datasets),
    ...(refusal !== undefined && { refusal }),
  };
}

/** The words of a figure that shows these periods. */
export function wordsOf(periods: string[]): Pick<ChartSpec, 'id' | 'finding' | 'measure' | 'place' | 'period' | 'notes'> {
  const years = periods.map((period) => Number(period.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const period = first === last ? String(first) : `${first} to ${last}`;
  return { id: 'generated', finding: 'The things rose and fell', measure: 'Things', place: 'Testville', period, notes: [] };
}

function toFact({ id, observations }: Series, { period, value, status, qualifier, stated, interval }: Observation): Fact {
  const alone = observations.filter((other) => other.period === period).length === 1;
  const cell = `things/${id}/${period}${alone ? '' : `@${stated ?? 'undated'}`}`;
  return { cell, series: `things/${id}`, period, value: Number(value), digits: value, status, qualifier, interval: interval !== undefined };
}

/** A figure has little room: it names a series by what stands before the first comma. */
function nameOf({ label }: Series): string {
  return label.split(',')[0]!;
}

/** Observations in the order of time, with statuses that the check allows: what lies ahead is no fact. */
export function statusAt(period: string, wanted: Status): Status {
  return monthsOf(period)[0] > 2026 * 12 + 10 && (wanted === 'actual' || wanted === 'estimate') ? 'projection' : wanted;
}

interface Composed {
  kind: 'columns' | 'line' | 'points' | 'bars';
  series: Series[];
  unit?: UnitId;
  traits?: string[];
  signed?: true | undefined;
  scale?: 'linear' | 'linear-and-log';
  cells?: string[];
  refusal?: string | undefined;
  label?: string;
}
