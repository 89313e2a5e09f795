/** Runs an Astro command (`node scripts/astro.ts build`) without telemetry, alike on every system. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
