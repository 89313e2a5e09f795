import { addressesOfDataset, addressOfCell, addressOfSeries } from './addresses.ts';
import type { Change, NumberState, Report } from '#report/report.ts';
import type { PlainKey } from '#words/keys.ts';
import type { Series } from '#schemas/dataset.ts';
import type { Proof } from '#schemas/fields.ts';
import { typeset } from '#words/typeset.ts';
import { listFiguresOfCell } from './changes.ts';
import { nameSource } from './cite.ts';
import { formatCell, formatDate, statusWords } from './format.ts';
import { formatPeriod } from '#schemas/periods.ts';
import { listUsesOfCells } from './reliance.ts';
import { say } from './say.ts';

/** A change as readers see it: one changed thing after the other, with what was published before and after. */
export function describeChange(report: Report, change: Change): ChangedThing[] {
  return [...Map.groupBy(change.changes, ({ of }) => of)].map(([of, items]) => ({
    of,
    ...nameThing(report, of),
    lines: [
      ...describeNumber(report, of, items),
      ...items.flatMap(({ property, old, new: now }) => {
        const format = formats[property];
        if (!format) return [];
        const line: ChangeLine = { what: say(report, format.what), before: format.print(report, old), after: format.print(report, now) };
        return [property === 'sources' ? { ...line, proofs: { before: old, after: now } } : line];
      }),
    ],
    figures: listFiguresOfCell(report, of),
    chapters: listUsesOfCells(report, [of]).chapters,
  }));
}

/** A changed thing in one line: "Number: 620 million people, estimate → 602 million people, estimate". */
export function formatChangeLine(report: Pick<Report, 'words'>, { what, before, after }: ChangeLine): string {
  const none = say(report, 'change.none-there');
  return `${what}: ${before ?? none} → ${after ?? none}`;
}

/** One line for the number itself, however many of its properties changed. */
function describeNumber(report: Report, of: string, items: Change['changes']): ChangeLine[] {
  if (!items.some(({ property }) => ['value', 'unit', 'status', 'qualifier', 'number'].includes(property))) return [];
  const { measure } = findSeries(report, of) ?? {};
  const print = (state: NumberState | undefined): string | null =>
    state === undefined
      ? null
      : `${formatCell({ ...state, signed: measure?.signed === true }, { show: 'full', status: 'in-sentence' })}, ${statusWords[state.status]}`;
  return [{ what: say(report, 'change.number'), before: print(items[0]!.before), after: print(items.at(-1)!.after) }];
}

/** Name and address of a changed thing; a thing that is gone has no address. */
function nameThing(report: Report, of: string): Pick<ChangedThing, 'name' | 'href'> {
  const [id = '', seriesId, period] = of.split('/');
  const { series } = findSeries(report, of) ?? {};
  const title = typeset(report.datasets.get(id)?.title ?? id);
  if (seriesId === undefined) return { name: title, href: report.datasets.has(id) ? addressesOfDataset(id).page : undefined };
  const label = typeset(series?.label ?? `${title}, ${seriesId}`);
  if (period === undefined) return { name: label, href: series && addressOfSeries(id, seriesId) };
  const [about = '', stated] = period.split('@');
  return {
    name: `${label}, ${formatPeriod(about)}${stated === undefined ? '' : `, ${say(report, 'series.stated', { date: formatDate(stated) })}`}`,
    href: report.cells.has(of) ? addressOfCell(of) : undefined,
  };
}

function findSeries(report: Report, of: string): { series: Series; measure: { signed?: true | undefined } | undefined } | undefined {
  const [id = '', seriesId] = of.split('/');
  const dataset = report.datasets.get(id);
  const series = dataset?.series.find((one) => one.id === seriesId);
  return series && { series, measure: dataset?.measures.find((one) => one.id === series.measure) };
}

/** The name of a source; of one that is gone, its id. */
function nameOf({ sources }: Report, id: string): string {
  const source = sources.get(id);
  return source ? nameSource(source) : id;
}

const quote = (_: unknown, words: unknown): string | null => (words === null ? null : `“${typeset(words as string)}”`);

/** Properties that have a line of their own. */
const formats: Partial<
  Record<
    Change['changes'][number]['property'],
    { what: PlainKey & `label.${string}`; print: (report: Report, value: unknown) => string | null }
  >
> = {
  stated: {
    what: 'label.stated',
    print: (report, value) => (value === null ? say(report, 'label.not-known') : formatDate(value as string)),
  },
  sources: {
    what: 'label.sources',
    print: (report, value) => (value as Proof[]).map(({ id, role }) => `${nameOf(report, id)} (${say(report, `role.${role}`)})`).join('; '),
  },
  title: { what: 'label.title', print: quote },
  label: { what: 'label.label', print: quote },
  measure: { what: 'label.measure', print: quote },
  definition: { what: 'label.definition', print: quote },
  note: { what: 'label.note', print: quote },
};

export interface ChangedThing {
  /** Its address. */
  of: string;
  name: string;
  /** Its address on the site. */
  href: string | undefined;
  lines: ChangeLine[];
  /** Ids of the figures that show it. */
  figures: string[];
  /** Addresses of the chapters that show it. */
  chapters: string[];
}

export interface ChangeLine {
  what: string;
  /** As it was printed; null if there was none. */
  before: string | null;
  after: string | null;
  /** If the sources changed: those before and after, which the page links to. */
  proofs?: { before: Proof[]; after: Proof[] };
}
