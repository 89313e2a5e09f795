import { defineMiddleware } from 'astro:middleware';

/** Passes the report to every page and its components, so that no component loads it. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  // The preview keeps this module when the content changes, but evaluates an import inside it again.
  const { loadReport } = await import('#report/load.ts');
  locals.report = await loadReport();
  locals.shown = locals.report;
  return next();
});
