/// <reference types="astro/client" />
import type { Report } from './report/report.ts';

declare global {
  namespace App {
    interface Locals {
      /** The report that is built. */
      report: Report;
      /** The report whose things are shown: where a page of the handbook shows examples, that of the examples. */
      shown: Report;
    }
  }
}
