import { defineMiddleware } from 'astro:middleware';

/** Hands the report to every page and to all that it is made of: no component loads it. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  // The preview keeps this module when the content changes, but runs an import inside it again.
  const { loadReport } = await import('#report/load.ts');
  locals.report = await loadReport();
  locals.shown = locals.report;
  return next();
});
