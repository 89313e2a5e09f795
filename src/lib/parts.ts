import type { Report } from '#report/report.ts';
import { say } from './say.ts';

/** Name of a part: "Part IV: Reading it today". */
export function nameOfPart(report: Report, number: number): string {
  return say(report, 'home.part', { number: toRoman(number), title: report.identity.parts[number - 1]!.title });
}

function toRoman(number: number): string {
  return 'X'.repeat(Math.floor(number / 10)) + (units[number % 10] ?? '');
}

const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
