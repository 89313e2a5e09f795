import { addressesOfPages } from '#lib/addresses.ts';
import { formatApa } from '#lib/citations/apa.ts';
import { toPlain } from '#lib/citations/parts.ts';
import { citationOfAllData } from '#lib/citations/record.ts';
import { formatPublished, nameSource } from '#lib/cite.ts';
import { formatDate } from '#lib/format.ts';
import { formatPeriodInSentence } from '#schemas/periods.ts';
import { bindPlain } from '#lib/bind.ts';
import { qualifiers, statuses } from '#schemas/observation.ts';
import type { Report } from '#report/report.ts';
import type { Dataset } from '#schemas/dataset.ts';
import { units } from '#schemas/unit.ts';
import { findDataLicence } from '#lib/licence.ts';
import type { DatasetData, FigureData, ObservationRecord } from './formats.ts';
import type { PackageTable } from './package-tables.ts';
import type { ColumnHead } from './table.ts';
import { say } from '#lib/say.ts';

/** The rows of the sheet about a figure's data: what is shown, how to read a row, where it comes from, how to cite it. */
export function buildAboutFigure(report: Report, data: FigureData, columns: ColumnHead[]): AboutEntry[] {
  return [
    heading(say(report, 'figure.name', { number: data.number })),
    entry(say(report, 'file.finding'), data.finding),
    entry(say(report, 'file.shown'), data.subtitle),
    ...data.notes.map((note) => entry(say(report, 'label.note'), note)),
    ...data.changes.map(({ date, class: kind, reason }) => entry(say(report, 'file.changed'), `${formatDate(date)}, ${kind}: ${reason}`)),
    ...('observations' in data ? aboutNumbers(report, data.observations) : []),
    ...aboutRows(report, data, columns, listSources(data)),
  ];
}

/** The rows of the sheet about a dataset. */
export function buildAboutDataset(report: Report, data: DatasetData, columns: ColumnHead[]): AboutEntry[] {
  return [
    heading(data.title),
    entry(say(report, 'label.note'), data.note),
    entry(say(report, 'file.place'), data.place),
    ...aboutNumbers(report, data.observations),
    ...aboutRows(report, data, columns, listSources(data)),
  ];
}

/** The rows of the sheet about a table of the data package. */
export function buildAboutTable(report: Report, { title, description, table }: PackageTable, site: URL): AboutEntry[] {
  const { edition, licence: words } = report.identity;
  const licence = { name: words.data, url: findDataLicence(report)?.url ?? null };
  const citation = toPlain(formatApa(citationOfAllData(report)));
  return [
    heading(title),
    entry(say(report, 'file.shown'), description),
    ...aboutColumns(report, table.columns),
    ...aboutFile(report, { edition, licence, citation, page: new URL(addressesOfPages.data, site).href }),
  ];
}

function aboutNumbers(report: Report, observations: ObservationRecord[]): AboutEntry[] {
  const shown = new Map<Dataset, Set<string>>();
  for (const { dataset, series } of observations) {
    const key = report.datasets.get(dataset)!;
    shown.set(key, (shown.get(key) ?? new Set()).add(series));
  }
  const series = [...shown].flatMap(([dataset, ids]) => dataset.series.filter(({ id }) => ids.has(id)));
  const measures = [...shown].flatMap(([dataset, ids]) =>
    dataset.measures.filter(({ id }) => dataset.series.some((one) => one.measure === id && ids.has(one.id))),
  );
  const bind = (text: string): string => bindPlain(report, text);
  return [
    heading(say(report, 'data.measures')),
    ...measures.map(({ label, unit, definition }) =>
      entry(`${label} (${units[unit].words})`, definition === null ? say(report, 'series.no-definition') : bind(definition)),
    ),
    heading(say(report, 'file.breaks-and-gaps')),
    ...series.flatMap(({ label, breaks, gaps }) => [
      ...breaks.map(({ after, before, why, inference, source }) =>
        entry(
          label,
          [
            say(report, 'series.break', { after: formatPeriodInSentence(after), before: formatPeriodInSentence(before), why: bind(why) }),
            ...(inference ? [say(report, 'series.inference')] : []),
            ...(source === null ? [] : [say(report, 'file.source', { source })]),
          ].join(' '),
        ),
      ),
      ...gaps.map(({ period, why }) => entry(label, say(report, 'file.gap', { period: formatPeriodInSentence(period), why: bind(why) }))),
    ]),
    ...(series.every(({ breaks, gaps }) => breaks.length + gaps.length === 0) ? [entry(say(report, 'file.none'), '')] : []),
    heading(say(report, 'label.status')),
    ...statuses.map((status) => entry(status, say(report, `status-meaning.${status}`, { called: report.identity.audit.called }))),
    heading(say(report, 'file.qualifier')),
    ...qualifiers.map((qualifier) => entry(qualifier, say(report, `qualifier-meaning.${qualifier}`))),
  ];
}

function aboutRows(report: Report, data: FigureData | DatasetData, columns: ColumnHead[], sources: string[]): AboutEntry[] {
  return [
    ...aboutColumns(report, columns),
    heading(say(report, 'label.sources')),
    ...sources.map((id) => {
      const source = report.sources.get(id)!;
      return entry(
        id,
        `${nameSource(source)}, ${formatPublished(report, source)}; ${say(report, `access.${source.access}`)}; ${source.url ?? say(report, 'file.no-address')}`,
      );
    }),
    ...aboutFile(report, data),
  ];
}

function aboutColumns(report: Report, columns: ColumnHead[]): AboutEntry[] {
  return [heading(say(report, 'file.columns')), ...columns.map(({ name, description }) => entry(name, description))];
}

function aboutFile(report: Report, { edition, licence, citation, page }: FileHead): AboutEntry[] {
  return [
    heading(say(report, 'file.this')),
    entry(say(report, 'file.report'), `${report.identity.title}: ${report.identity.subtitle}`),
    entry(say(report, 'file.edition'), edition),
    entry(say(report, 'file.licence'), [licence.name, licence.url].filter(Boolean).join(', ')),
    entry(say(report, 'file.cite'), citation),
    ...(report.identity.site === null ? [] : [entry(say(report, 'file.address'), page)]),
  ];
}

function listSources(data: FigureData | DatasetData): string[] {
  const rows = 'observations' in data ? data.observations : 'milestones' in data ? data.milestones : data.items;
  return [...new Set(rows.flatMap(({ sources }) => sources.map(({ id }) => id)))];
}

function heading(name: string): AboutEntry {
  return { name, text: '', isHeading: true };
}

function entry(name: string, text: string): AboutEntry {
  return { name, text, isHeading: false };
}

type FileHead = Pick<DatasetData, 'edition' | 'licence' | 'citation' | 'page'>;

/** A row of the sheet "About". */
export interface AboutEntry {
  name: string;
  text: string;
  isHeading: boolean;
}
