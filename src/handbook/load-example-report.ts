import type { Report } from '#report/report.ts';
import { readExampleReport } from './read-example-report.ts';

/** The report of the examples, as pages show it. In the preview each page reads it again, so that changes to the handbook are shown. */
export function loadExampleReport(): Report {
  if (import.meta.env.DEV) return readExampleReport();
  loaded ??= readExampleReport();
  return loaded;
}

let loaded: Report | undefined;
