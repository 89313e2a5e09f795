import { defineMiddleware } from 'astro:middleware';

/**
 * Components take the report from Astro.locals, because those in the MDX of chapters get no props from the page. The text of a chapter says
 * which component is where and with which props, and Astro renders it inside the page; a number in it still needs the whole report. So one
 * way serves all components, and none loads the report itself.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  // The preview keeps this module when the content changes, but evaluates an import inside it again.
  const { loadReport } = await import('#report/load.ts');
  locals.report = await loadReport();
  locals.shown = locals.report;
  return next();
});
