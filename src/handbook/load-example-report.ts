import type { Report } from '#report/report.ts';
import { readExampleReport } from './read-example-report.ts';

/** The report of the examples, as pages show it. While somebody writes the handbook, each page reads it anew. */
export function loadExampleReport(): Report {
  if (import.meta.env.DEV) return readExampleReport();
  loaded ??= readExampleReport();
  return loaded;
}

let loaded: Report | undefined;
