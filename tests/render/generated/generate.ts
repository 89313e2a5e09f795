import { createRandom, type Random } from '../../../proof/fuzz/random.ts';
import type { Series } from '#schemas/dataset.ts';
import { qualifiers, statuses, type Observation } from '#schemas/observation.ts';
import type { UnitId } from '#schemas/unit.ts';
import { compose, makeSeries, observe, statusAt } from './compose.ts';
import { generatePairs } from './generate-pairs.ts';
import { magnitudes, makeName, makePeriods, makeValues, namings } from './shapes.ts';
import { monthsOf, type Situation } from './situation.ts';

/** One situation of a seed; the same two numbers give the same situation on every machine. */
export function generate(seed: number, index: number): Situation {
  const random = createRandom(seed * 1_000_003 + index);
  const name = `${seed}/${index}`;
  const kind = random.pick(['columns', 'line', 'points', 'columns', 'line', 'bars', 'pairs'] as const);
  if (kind === 'pairs') return generatePairs(name, random);
  return kind === 'bars' ? generateBars(name, random) : generateOverTime(name, kind, random);
}

function generateOverTime(name: string, kind: 'columns' | 'line' | 'points', random: Random): Situation {
  const { pick, below } = random;
  const { trait, lists } = makePeriods(random);
  const [naming, statusing] = [pick(namings), pick(statusings)];
  const isLog = kind === 'columns' && below(6) === 0;
  const magnitude = isLog ? pick(['powers', 'plain', 'giant'] as const) : pick(magnitudes);
  // More than can be told apart is generated, too, so that the check must refuse it.
  const tooMany = { line: 6, points: 13, columns: 6 }[kind];
  const count = below(50) === 0 ? tooMany : Math.max(lists.length, pick(kind === 'points' ? [1, 2, 3, 5, 8, 12] : [1, 1, 2, 3, 4, 5]));
  const shared = below(3) === 0 ? makeBreaks(lists[0]!, random) : [];
  const series = Array.from({ length: count }, (_, at): Series => {
    const all = lists[at % lists.length]!;
    const values = makeValues(random, magnitude, all.length);
    const observations = all.map((period, n) => observe(period, values[n]!, describe(random, period, values[n]!, statusing)));
    const isGap = all.map((_, n) => n > 0 && n < all.length - 1 && trait !== 'uneven' && statusing.gaps && below(6) === 0);
    const gaps = all.filter((_, n) => isGap[n]).map((period) => ({ period, why: 'Nobody counted.' }));
    const label = below(8) === 0 ? makeName(naming, at) : `${makeName(naming, at)}, things`;
    return makeSeries(
      `s${at}`,
      label,
      observations.filter((_, n) => !isGap[n]),
      {
        gaps: below(4) === 0 ? [] : gaps,
        breaks: shared.length > 0 ? shared : statusing.breaks && below(2) === 0 ? makeBreaks(all, random) : [],
        ...(below(5) === 0 && { makerBasis: 'inferred' as const }),
      },
    );
  });
  const unit = pickUnit(magnitude, random);
  const signed = (unit === 'percent' && below(2) === 0) || below(12) === 0 ? true : undefined;
  const length = series.reduce((most, { observations }) => Math.max(most, observations.length), 0);
  const traits = [trait, `${length} periods`, `${count} series`, magnitude, `names ${naming}`, statusing.name];
  const refusal = count === tooMany ? 'figure-of-many-series' : undefined;
  return compose(name, { kind, series, unit, traits, signed, refusal, scale: isLog ? 'linear-and-log' : 'linear' });
}

/** Rows of one period each, or of the periods of a few makers. */
function generateBars(name: string, random: Random): Situation {
  const { pick, below } = random;
  const count = pick([1, 2, 3, 5, 8, 12, 15, 16, 20, 25, 30, 40]);
  const [naming, statusing, magnitude] = [pick(namings), pick(statusings), pick(magnitudes)];
  const ofEach = pick([1, 1, 1, 2, 4]);
  const values = makeValues(random, magnitude, count);
  const series = Array.from({ length: Math.ceil(count / ofEach) }, (_, at): Series => {
    const own = values.slice(at * ofEach, (at + 1) * ofEach);
    const observations = own.map((value, n) => observe(String(2021 + n), value, describe(random, String(2021 + n), value, statusing)));
    return makeSeries(`s${at}`, `${makeName(naming, at)}, things`, observations);
  });
  const unit = pickUnit(magnitude, random);
  const traits = [`${count} rows`, magnitude, `names ${naming}`, statusing.name];
  return compose(name, { kind: 'bars', series, unit, traits, ...(below(8) === 0 && { signed: true as const }) });
}

function describe(random: Random, period: string, value: string, statusing: Statusing): Partial<Observation> {
  const { pick, below } = random;
  const status = statusAt(period, statusing.mixed ? pick(statuses) : statusing.status);
  const decimals = value.split('.')[1]?.length ?? 0;
  const [number, reach] = [Number(value), Math.abs(Number(value)) * 0.2];
  const interval =
    statusing.intervals && below(2) === 0 && Math.abs(number) < 1e9
      ? {
          low: plain(Math.floor((number - reach) * 10 ** decimals) / 10 ** decimals, decimals),
          high: plain(Math.ceil((number + reach) * 10 ** decimals) / 10 ** decimals, decimals),
        }
      : undefined;
  const sources: Observation['sources'] = [{ id: below(5) === 0 ? 'hearsay' : 'survey', role: 'states' }];
  return { status, qualifier: statusing.bounds ? pick(qualifiers) : 'exact', sources, ...(interval && { interval }) };
}

function plain(value: number, decimals: number): string {
  return value === 0 ? '0' : value.toFixed(decimals);
}

/** One to three breaks between neighbouring periods. */
function makeBreaks(periods: string[], { below, pick }: Random): Series['breaks'] {
  const sorted = periods.toSorted((a, b) => monthsOf(a)[0] - monthsOf(b)[0]);
  if (sorted.length < 3) return [];
  const places = new Set(Array.from({ length: 1 + below(3) }, () => below(sorted.length - 1)));
  const label = pick(['new method', 'new method', 'counted again', 'from here on with the things of the villages and of the islands']);
  return [...places].map((at) => ({
    after: sorted[at]!,
    before: sorted[at + 1]!,
    label,
    why: 'The method changed.',
    source: null,
    inference: true,
  }));
}

function pickUnit(magnitude: string, { pick, below }: Random): UnitId {
  if (magnitude === 'plain' && below(5) === 0) return 'tn-tokens-a-day';
  return ['negative', 'mixed', 'plain', 'close'].includes(magnitude) ? pick(['percent', 'count']) : 'count';
}

const statusings: Statusing[] = [
  { name: 'facts', mixed: false, status: 'actual', bounds: false, gaps: false, breaks: false, intervals: false },
  { name: 'estimates with gaps', mixed: false, status: 'estimate', bounds: false, gaps: true, breaks: false, intervals: false },
  { name: 'projections', mixed: false, status: 'projection', bounds: false, gaps: false, breaks: true, intervals: false },
  { name: 'all statuses', mixed: true, status: 'actual', bounds: false, gaps: false, breaks: false, intervals: false },
  {
    name: 'all statuses and qualifiers, gaps, breaks',
    mixed: true,
    status: 'actual',
    bounds: true,
    gaps: true,
    breaks: true,
    intervals: false,
  },
  { name: 'intervals', mixed: false, status: 'estimate', bounds: false, gaps: false, breaks: true, intervals: true },
  { name: 'reported bounds', mixed: false, status: 'reported', bounds: true, gaps: true, breaks: false, intervals: false },
];

interface Statusing {
  name: string;
  /** Any status at any number, instead of one. */
  mixed: boolean;
  status: Observation['status'];
  bounds: boolean;
  gaps: boolean;
  breaks: boolean;
  intervals: boolean;
}
