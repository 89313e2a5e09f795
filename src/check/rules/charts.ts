import { maskBindings } from '#schemas/bound-text.ts';
import type { FigureSpec } from '#schemas/figure.ts';
import { lengthOf } from '#schemas/periods.ts';
import { problem, type Code, type Given, type Problem } from '#problems/problem.ts';
import { fileOf } from '#read/entries.ts';
import type { Cell, Report } from '#report/report.ts';
import { resolveCells } from '#report/resolve.ts';
import { bindPlain } from '#lib/bind.ts';
import { isQuoted } from '#read/field-words.ts';
import { hasVerb } from '#language/en/has-verb.ts';

/** Standards for statistical charts: a finding that says something, a subtitle that agrees with the numbers, and a suitable kind. */
export function checkCharts(report: Report): Problem[] {
  return report.chapters.flatMap((chapter) =>
    chapter.figures.flatMap((spec, at) => {
      const file = fileOf('chapters', chapter.id);
      const cells = 'cells' in spec ? listCells(report, spec.cells) : [];
      const say: Say = (field, code, ...about) => problem({ file, path: ['figures', at, field] }, code, ...about);
      const fromFinding = checkFinding(spec, say);
      // Unknown numbers are reported at their references.
      return isKnown(report, spec)
        ? [...fromFinding, ...checkSubtitle(report, spec, cells, say), ...checkKind(spec, cells, say)]
        : fromFinding;
    }),
  );
}

function isKnown(report: Report, spec: FigureSpec): boolean {
  if ('cells' in spec) return spec.cells.every((address) => 'found' in resolveCells(report.cells, address));
  if ('milestones' in spec) return spec.milestones.every((id) => report.milestones.has(id));
  return !('projections' in spec) || spec.projections.every((id) => report.cells.has(report.projections.get(id)?.forecast ?? ''));
}

function checkFinding({ id: figure, finding }: FigureSpec, say: Say): Problem[] {
  const problems: Problem[] = [];
  const [stop] = /[.。!！?？…:：;；,，]$/.exec(finding.trim()) ?? [];
  if (stop !== undefined) problems.push(say('finding', '?？'.includes(stop) ? 'finding-asks' : 'finding-with-stop', { figure, stop }));
  const words = maskBindings(finding).trim();
  const compares = finding.includes('{compare ');
  if (!compares && !hasVerb(words)) problems.push(say('finding', 'finding-without-verb', { figure, words }));
  return problems;
}

/** Compares the years and places in the subtitle with those of what is shown. */
function checkSubtitle(report: Report, spec: FigureSpec, cells: Cell[], say: Say): Problem[] {
  const problems: Problem[] = [];
  const { id: figure, period, place } = spec;
  const years = listYears(report, spec, cells);
  const said = (bindPlain(report, period).match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length > 0 && (said[0] !== first || said.at(-1) !== last))
    problems.push(say('period', 'figure-period-wrong', { figure, period, shown: first === last ? first : `${first} to ${last}` }));
  const places = [...new Set(cells.map(({ dataset }) => dataset.place))];
  // A place in quotes is reported in its dataset.
  const other = places.find((one) => !place.includes(one) && !isQuoted(one));
  if (other !== undefined) problems.push(say('place', 'figure-place-wrong', { figure, place, shown: other }));
  return problems;
}

function checkKind(spec: FigureSpec, cells: Cell[], say: Say): Problem[] {
  if (!('cells' in spec) || cells.length === 0) return [];
  const { id: figure, kind } = spec;
  if (cells.length === 1) return [say('cells', 'figure-of-one-number', { figure })];
  const problems: Problem[] = [];
  const periods = new Set(cells.map(({ observation }) => observation.period));
  const series = new Set(cells.map(({ datasetId, series: one }) => `${datasetId}/${one.id}`));
  const overTime = kind === 'line' || kind === 'columns';
  if (overTime && periods.size === 1) problems.push(say('cells', 'figure-of-one-period', { figure, kind }));
  const most = limits[kind];
  const count = kind === 'bars' ? cells.length : series.size;
  if (count > most) problems.push(say('cells', kind === 'bars' ? 'figure-of-many-bars' : 'figure-of-many-series', { figure, count, most }));
  if (overTime)
    for (const { address, years } of findHoles(cells)) problems.push(say('cells', 'figure-with-hole', { figure, years, series: address }));
  return problems;
}

/** Years inside a yearly series with neither a number nor a gap. */
function findHoles(cells: Cell[]): { address: string; years: number[] }[] {
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

function listYears(report: Report, spec: FigureSpec, cells: Cell[]): number[] {
  if ('cells' in spec) return cells.map(({ observation }) => toYear(observation.period));
  if ('milestones' in spec) return spec.milestones.flatMap((id) => toYear(report.milestones.get(id)?.date ?? '') || []);
  if (!('projections' in spec)) return [];
  const addresses = spec.projections.flatMap((id) => report.projections.get(id)?.forecast ?? []);
  return addresses.flatMap((address) => toYear(report.cells.get(address)?.observation.period ?? '') || []);
}

function listCells(report: Report, addresses: string[]): Cell[] {
  return addresses.flatMap((address) => {
    const result = resolveCells(report.cells, address);
    return 'found' in result ? result.found : [];
  });
}

function toYear(date: string): number {
  return Number(date.slice(0, 4));
}

/**
 * How many series, or bars, a reader can follow: more than five lines cross too often, more level lines hide their
 * columns, and each maker of points needs a shape.
 */
const limits = { line: 5, columns: 5, points: 12, bars: 40 } as const;

type Say = <C extends Code>(field: 'finding' | 'period' | 'place' | 'cells', code: C, ...about: Given<C>) => Problem;
