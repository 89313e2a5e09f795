import { addressOfCell, addressOfDerived } from './addresses.ts';
import type { ChangeProps, ValueProps } from '#schemas/components.ts';
import { maskBindings, parseBoundText } from '#schemas/bound-text.ts';
import type { Report } from '#report/report.ts';
import { typeset } from '#words/typeset.ts';
import { getCell } from './cell.ts';
import { derive, formatDerived, formatDerivedSuffix } from './derive.ts';
import { formatCell, formatDate, formatStatusSuffix, statusWords } from './format.ts';
import type { Status } from '#schemas/observation.ts';
import { say } from './say.ts';

/** Text of a YAML field as parts: plain text, and numbers with the address that they link to. */
export function bindText(report: Report, text: string): BoundPart[] {
  const { parts, faults } = parseBoundText(text);
  if (faults[0]) throw new Error(faults[0].fault.message);
  // As a whole, because a pair of quotes may be around a number.
  const shown = typeset(maskBindings(text));
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at = part.kind === 'text' ? start + part.text.length : text.indexOf('}', part.offset) + 1;
    if (part.kind === 'value') return bindValue(report, part.props);
    if (part.kind === 'change') return bindChange(report, part.props);
    return { kind: 'text', text: part.kind === 'text' ? shown.slice(start, at) : typeset(part.words) };
  });
}

/** The same text for places without markup: descriptions, feeds, metadata. */
export function bindPlain(report: Report, text: string): string {
  return bindText(report, text)
    .map((part) => (part.kind === 'text' ? part.text : `${part.text}${part.suffix}${part.caveat}`))
    .join('');
}

/** `<Value>`: a number of a dataset, as printed. */
export function bindValue(report: Report, { of, show, status }: ValueProps): BoundNumber {
  const cell = getCell(report, of);
  return {
    kind: 'number',
    text: formatCell(cell, { show, status: 'in-sentence' }),
    suffix: status === 'print' ? formatStatusSuffix(cell.status) : '',
    caveat: '',
    cell: cell.address,
    status: cell.status,
    href: addressOfCell(cell.address),
    note: [
      statusWords[cell.status],
      cell.series.maker ?? say(report, 'series.no-maker'),
      cell.observation.stated && say(report, 'series.stated', { date: formatDate(cell.observation.stated) }),
    ]
      .filter(Boolean)
      .join(', '),
  };
}

/** `<Change>`: a number derived from two, printed with its caveat. */
export function bindChange(report: Report, props: ChangeProps): BoundNumber {
  const derived = derive(getCell(report, props.of), getCell(report, props.from), props.as, props.caveat);
  return {
    kind: 'number',
    text: formatDerived(derived),
    suffix: props.status === 'print' ? formatDerivedSuffix(derived) : '',
    caveat: props.caveat ? ` (${typeset(props.caveat)})` : '',
    cell: idOfChange(props),
    status: derived.status,
    note: derived.formula,
    href: addressOfDerived(idOfChange(props)),
  };
}

/** The id of a derived number on the page that shows its working. */
export function idOfChange({ as, of, from }: Pick<ChangeProps, 'as' | 'of' | 'from'>): string {
  return `${as}-${of}-${from}`.replace(/[/@]/g, '-');
}

/** The id of a number that a source computed, on the page that compares it with its inputs. */
export function idOfPrinted(address: string): string {
  return `printed-${address.replace(/[/@]/g, '-')}`;
}

export type BoundPart = { kind: 'text'; text: string } | BoundNumber;

export interface BoundNumber {
  kind: 'number';
  /** Qualifier, number and unit. */
  text: string;
  /** The status word in brackets, if it is printed. */
  suffix: string;
  /** Why a comparison is loose, in brackets; usually empty. */
  caveat: string;
  /** Address of the cell, or the id of the derivation. */
  cell: string;
  status: Status;
  href: string;
  /** Maker, status and date of the number; for a derived number, how it is computed. */
  note: string;
}
