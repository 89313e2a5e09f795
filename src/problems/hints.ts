import { fill } from '#words/fill.ts';
import type { NamesIn } from './problem.ts';

/** Text that replaces the `{help}` of a problem when the value shows what was meant, or the schema has no description. */
export function hint<Name extends keyof typeof hints>(
  name: Name,
  ...[values]: [NamesIn<(typeof hints)[Name]>] extends [never] ? [] : [Record<NamesIn<(typeof hints)[Name]>, string | number>]
): string {
  return fill(hints[name], values);
}

const hints = {
  meant: 'Write "{meant}".',
  'meant-or-decimal': 'Write "{whole}", or "{decimal}" if the comma is a decimal point.',
  'meant-without-unit': 'Write "{meant}"; "{unit}" belongs in the unit of the measure.',
  'day-or-month-first': 'Write "{dayFirst}" if the day comes first here, "{monthFirst}" if the month does.',
  'month-impossible': 'There is no month {month}: write year, month and day, in that order.',
  'day-impossible': '{month} {year} has {days} days.',
  'half-impossible': 'A year has two halves, H1 and H2.',
  'quarter-impossible': 'A year has four quarters, Q1 to Q4.',
  given: 'You wrote "{given}".',
  'period-impossible': '"{given}" is not a period: write e.g. 2024, 2024-06, 2024-Q3 or 2024-H1.',
  'period-meant': '"{given}" is not a period: write "{meant}", if that is meant.',
  'fields-inside': 'Its fields are {known}.',
  'fields-below': 'Its fields are {known}, each on a line of its own: name, colon, value.',
  'fields-in-braces': 'Its fields are {known}. Write "{meant}".',
  'options-inside': 'Its options are {known}.',
  'like-others': 'Write it as the other files in this folder do.',
} as const;
