/// <reference types="astro/client" />
import type { Report } from './report/report.ts';

declare global {
  namespace App {
    interface Locals {
      /** The report that is built; src/middleware.ts says why it is here. */
      report: Report;
      /** The report whose things are shown: on a page of the handbook that shows examples, the report of the examples. */
      shown: Report;
    }
  }
}
