import { maskBindings } from '#schemas/bound-text.ts';
import type { FigureSpec } from '#schemas/figure.ts';
import { lengthOf } from '#schemas/periods.ts';
import type { Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Located, Report } from '#report/report.ts';
import { resolveCells } from '#report/resolve.ts';
import { bindPlain } from '#lib/bind.ts';
import { isQuoted } from '#read/field-words.ts';
import { hasVerb } from '#language/en/has-verb.ts';

/** The standards of statistical charts: a finding that says something, a subtitle that agrees with the numbers, a kind that fits them. */
export function checkCharts(report: Report): Problem[] {
  return report.chapters.flatMap((chapter) =>
    chapter.figures.flatMap((spec, at) => {
      const file = fileOf('chapters', chapter.id);
      const cells = 'cells' in spec ? listCells(report, spec.cells) : [];
      // Numbers that cannot be found are told of where they are named.
      const whole = isKnown(report, spec);
      const faults: Fault[] = [...checkFinding(spec), ...(whole ? [...checkSubtitle(report, spec, cells), ...checkKind(spec, cells)] : [])];
      return faults.map(({ field, severity = 'error', ...fault }): Problem => ({
        place: { file, path: ['figures', at, field] },
        severity,
        ...fault,
      }));
    }),
  );
}

function isKnown(report: Report, spec: FigureSpec): boolean {
  if ('cells' in spec) return spec.cells.every((address) => 'found' in resolveCells(report.observations, address));
  if ('milestones' in spec) return spec.milestones.every((id) => report.milestones.has(id));
  return !('projections' in spec) || spec.projections.every((id) => report.observations.has(report.projections.get(id)?.forecast ?? ''));
}

function checkFinding({ id, finding }: FigureSpec): Fault[] {
  const faults: Fault[] = [];
  const [stop] = /[.。!！?？…:：;；,，]$/.exec(finding.trim()) ?? [];
  if (stop !== undefined)
    faults.push({
      field: 'finding',
      message: `The finding of "${id}" ends with "${stop}".`,
      remedy: '?？'.includes(stop)
        ? 'Answer the question: a finding says what the figure shows.'
        : 'Delete it: a finding stands as a heading.',
    });
  const words = maskBindings(finding).trim();
  const compares = finding.includes('{compare ');
  if (!compares && !hasVerb(words))
    faults.push({
      field: 'finding',
      message: `The finding of "${id}" has no verb: "${words}".`,
      remedy:
        'Write what the figure shows, as a sentence: "Prices rose every year", not "Prices by year". If yours is a sentence already, leave it and say so in the pull request.',
      severity: 'warning',
    });
  return faults;
}

/** The first and last year and the places that the subtitle names, against those of what is shown. */
function checkSubtitle(report: Report, spec: FigureSpec, cells: Located[]): Fault[] {
  const faults: Fault[] = [];
  const shown = listYears(report, spec, cells);
  const said = (bindPlain(report, spec.period).match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  if (shown.length > 0 && (said[0] !== first || said.at(-1) !== last))
    faults.push({
      field: 'period',
      message: `The figure "${spec.id}" says the period "${spec.period}", and shows ${first === last ? first : `${first} to ${last}`}.`,
      remedy: 'Mend the period, or the numbers that the figure shows.',
    });
  const places = [...new Set(cells.map(({ dataset }) => dataset.place))];
  // A place in quotes is told of in its dataset.
  const other = places.find((place) => !spec.place.includes(place) && !isQuoted(place));
  if (other !== undefined)
    faults.push({
      field: 'place',
      message: `The figure "${spec.id}" says the place "${spec.place}", and its numbers are of "${other}".`,
      remedy: 'Write the place as the dataset has it.',
    });
  return faults;
}

function checkKind(spec: FigureSpec, cells: Located[]): Fault[] {
  if (!('cells' in spec) || cells.length === 0) return [];
  const say = (message: string, remedy: string, severity?: 'warning'): Fault => ({
    field: 'cells',
    message,
    remedy,
    ...(severity && { severity }),
  });
  if (cells.length === 1)
    return [say(`The figure "${spec.id}" shows one number only.`, 'Write a sentence instead: one number needs no drawing.')];
  const faults: Fault[] = [];
  const periods = new Set(cells.map(({ observation }) => observation.period));
  const series = new Set(cells.map(({ datasetId, series: one }) => `${datasetId}/${one.id}`));
  if ((spec.kind === 'line' || spec.kind === 'columns') && periods.size === 1)
    faults.push(
      say(
        `The figure "${spec.id}" is of the kind "${spec.kind}" and shows one period only.`,
        'Use kind: bars, or show a series over time.',
      ),
    );
  const most = limits[spec.kind];
  const count = spec.kind === 'bars' ? cells.length : series.size;
  if (count > most)
    faults.push(
      say(
        `The figure "${spec.id}" shows ${count} ${spec.kind === 'bars' ? 'bars' : 'series'}: more than ${most} cannot be told apart.`,
        'Show fewer, or divide them into two figures.',
      ),
    );
  if (spec.kind === 'line' || spec.kind === 'columns')
    for (const { address, years } of findHoles(cells))
      faults.push(
        say(
          `The figure "${spec.id}" has no number for ${years.join(', ')} in "${address}", and no gap says why.`,
          'Add the number, or the year to the gaps of the series with a reason.',
          'warning',
        ),
      );
  return faults;
}

/** Years inside a yearly series that have neither a number nor a gap. */
function findHoles(cells: Located[]): { address: string; years: number[] }[] {
  const groups = Map.groupBy(cells, ({ datasetId, series }) => `${datasetId}/${series.id}`);
  return [...groups].flatMap(([address, group]) => {
    const { gaps, observations } = group[0]!.series;
    if (group.some(({ observation }) => lengthOf(observation.period) < 12)) return [];
    const years = group.map(({ observation }) => Number(observation.period));
    const known = new Set([...observations, ...gaps].map(({ period }) => Number(period.slice(0, 4))));
    const span = Array.from({ length: Math.max(...years) - Math.min(...years) }, (_, index) => Math.min(...years) + index);
    const holes = span.filter((year) => !known.has(year));
    return holes.length > 0 ? [{ address, years: holes }] : [];
  });
}

function listYears(report: Report, spec: FigureSpec, cells: Located[]): number[] {
  if ('cells' in spec) return cells.map(({ observation }) => toYear(observation.period));
  if ('milestones' in spec) return spec.milestones.flatMap((id) => toYear(report.milestones.get(id)?.date ?? '') || []);
  if (!('projections' in spec)) return [];
  const addresses = spec.projections.flatMap((id) => report.projections.get(id)?.forecast ?? []);
  return addresses.flatMap((address) => toYear(report.observations.get(address)?.observation.period ?? '') || []);
}

function listCells(report: Report, addresses: string[]): Located[] {
  return addresses.flatMap((address) => {
    const result = resolveCells(report.observations, address);
    return 'found' in result ? result.found : [];
  });
}

function toYear(date: string): number {
  return Number(date.slice(0, 4));
}

/** How many series, or bars, a reader can follow: five lines cross, a group of four columns is still one, a shape stands for a maker. */
const limits = { line: 5, columns: 4, points: 6, bars: 15 } as const;

interface Fault {
  field: 'finding' | 'period' | 'place' | 'cells';
  message: string;
  remedy: string;
  severity?: Problem['severity'];
}
