/// <reference types="astro/client" />
import type { Report } from './report/report.ts';

declare global {
  namespace App {
    interface Locals {
      /** The report of which a page shows examples; a page of the report itself has none. */
      exampleReport?: Report;
    }
  }
}
