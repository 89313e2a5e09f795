import { compose, makeSeries, observe } from './compose.ts';
import { composePairs } from './generate-pairs.ts';
import type { Drawing } from './read-drawing.ts';
import type { Situation } from './situation.ts';

const years = (first: number, values: string[]) => values.map((value, at) => observe(String(first + at), value));
const broken = (after: string, before: string, label = 'new method') => ({
  after,
  before,
  label,
  why: 'It changed.',
  source: null,
  inference: true,
});
const wordsOf = ({ texts }: Drawing): string => texts.map(({ words }) => words).join(' ');

/**
 * Situations that chance seldom makes, each with what its drawings must show beyond what is proved of all. They were written before the
 * layout that they examine.
 */
export const namedSituations: Named[] = [
  {
    expected: 'Two lines of one maker, whose names are the same up to the comma, have names that differ in the drawing.',
    situation: compose('lines of one maker', {
      kind: 'line',
      series: ['deliveries', 'returns'].map((what, at) =>
        makeSeries(
          `s${at}`,
          `Post office, ${what}`,
          years(
            2019,
            ['3', '5', '4', '8'].map((value) => `${value}${at}`),
          ),
        ),
      ),
    }),
    also: (drawing) => ['deliveries', 'returns'].filter((what) => !wordsOf(drawing).includes(what)).map((what) => `no name says "${what}"`),
  },
  {
    expected: 'Two statements of one maker about one period are two marks with two numbers, and no line stands upright between them.',
    situation: compose('a number restated', {
      kind: 'points',
      series: [
        makeSeries('s0', 'Post office, letters', [
          ...years(2021, ['40', '44']),
          observe('2023', '49', { status: 'estimate', stated: '2024-01' }),
          observe('2023', '52', { stated: '2025-01' }),
          observe('2024', '55'),
        ]),
      ],
    }),
  },
  {
    expected: 'A line over years that the figure leaves out would hide their numbers: it is not drawn.',
    situation: compose('single numbers of a long series', {
      kind: 'line',
      series: [makeSeries('s0', 'Post office, letters', years(2010, ['10', '90', '12', '95', '14', '15', '16', '17']))],
      cells: ['2010', '2012', '2014', '2015', '2016'].map((year) => `things/s0/${year}`),
    }),
  },
  {
    expected: 'A break in the middle of a gap of four years stands between the numbers on its two sides, once, with its words.',
    situation: compose('a break in a gap', {
      kind: 'line',
      series: [
        makeSeries('s0', 'Post office, letters', [...years(2014, ['30', '31', '33']), ...years(2021, ['60', '61', '64'])], {
          breaks: [broken('2016', '2021')],
          gaps: ['2017', '2018', '2019', '2020'].map((period) => ({ period, why: 'Nobody counted.' })),
        }),
      ],
    }),
    also: (drawing) => {
      const times = wordsOf(drawing).split('new method').length - 1;
      return times === 1 ? [] : [`the break is named ${times} times`];
    },
  },
  {
    expected: 'An interval far beyond the number has room: the axis reaches both of its ends, below zero too.',
    situation: compose('a wide interval', {
      kind: 'points',
      series: [
        makeSeries('s0', 'Survey, balance', [
          observe('2022', '4', { status: 'estimate', interval: { low: '-18', high: '26' } }),
          observe('2023', '6', { status: 'estimate', interval: { low: '-2', high: '95' } }),
        ]),
      ],
    }),
    also: ({ axis }) =>
      axis.v0 <= -18 && axis.v1 >= 95 ? [] : [`the axis goes from ${axis.v0} to ${axis.v1}, the intervals from -18 to 95`],
  },
  {
    expected: 'Columns of 1900 and 2099 alone, two hundred years apart, are at least 2 px wide and both years are named.',
    situation: compose('two centuries', {
      kind: 'columns',
      series: [makeSeries('s0', 'Archive, letters', [observe('1900', '12'), observe('2099', '40', { status: 'projection' })])],
    }),
    also: (drawing) => {
      const thin = drawing.shapes.filter(({ mark, box }) => mark === 'column' && box.right - box.left < 2);
      return [
        ...thin.map(({ cell }) => `the column of ${cell ?? ''} is too thin`),
        ...['1900', '2099'].filter((year) => !wordsOf(drawing).includes(year)).map((year) => `${year} is not named`),
      ];
    },
  },
  {
    expected: 'A year, its halves and its quarters as columns do not cover each other, and each has a name of its own.',
    situation: compose('a year and its parts', {
      kind: 'columns',
      series: [
        makeSeries('s0', 'Post office, letters', [
          ...years(2023, ['90', '96']),
          ...['2024-Q1', '2024-Q2', '2024-H2'].map((period, at) => observe(period, ['20', '26', '50'][at]!)),
        ]),
      ],
    }),
    also: ({ shapes }) => {
      const columns = shapes.filter(({ mark }) => mark === 'column').toSorted((a, b) => a.box.left - b.box.left);
      return columns
        .slice(1)
        .filter(({ box }, at) => box.left < columns[at]!.box.right - 0.2)
        .map(({ cell }) => `${cell ?? ''} covers its neighbour`);
    },
  },
  {
    expected: 'A forecast that was met to the digit shows both marks, both numbers and both statuses; a millionth beside a trillion fits.',
    situation: composePairs(
      'met to the digit',
      [
        { unit: 'bn-cny', verdict: 'met', forecast: observe('2023', '12.5', { status: 'projection' }), outcome: observe('2023', '12.5') },
        {
          unit: 'million-cny',
          verdict: 'cannot-be-scored',
          forecast: observe('2022', '0.1', { status: 'target' }),
          outcome: observe('2022', '0.3', { status: 'reported' }),
        },
        { unit: 'tn-cny', verdict: 'open', forecast: observe('2030', '970', { status: 'projection', qualifier: 'at-least' }) },
      ],
      ['Parcels', 'Stamps', 'Letters of the whole world'],
    ),
  },
  {
    expected: 'Two columns of makers with exactly equal numbers print both, and both marks can be seen apart.',
    situation: compose('equal makers', {
      kind: 'columns',
      series: ['Post office', 'Telegraph office'].map((maker, at) =>
        makeSeries(`s${at}`, `${maker}, letters`, years(2020, ['50', '50', '50'])),
      ),
    }),
    also: ({ shapes }) => {
      const marks = shapes
        .filter(({ mark }) => mark !== undefined)
        .map(({ box, attributes }) => `${Math.round(box.left)} ${Math.round(box.top)} ${Math.round(box.right)} ${attributes.fill}`);
      return new Set(marks).size === marks.length ? [] : ['a mark lies exactly on another'];
    },
  },
  {
    expected: 'Negative zero and zeros with digits are drawn at zero with their digits, beside a thousandth with a lower bound.',
    situation: compose('zeros with digits', {
      kind: 'bars',
      series: ['-0.000', '0.000', '0.004', '-0.003'].map((value, at) =>
        makeSeries(`s${at}`, `Office ${'ABCD'[at]!}, drift`, [observe('2024', value, { qualifier: at === 2 ? 'at-least' : 'exact' })]),
      ),
      signed: true,
    }),
  },
];

interface Named {
  /** What a reader must see, in words. */
  expected: string;
  situation: Situation;
  /** What is wrong beyond the properties of all drawings. */
  also?: (drawing: Drawing) => string[];
}
