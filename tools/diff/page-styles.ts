/** Styles of the page of a difference in addition to those of the site, whose drawings have two sizes. */
export const styles = `
.difference { max-inline-size: 78rem; margin-inline: auto; padding: 1.5rem 0 4rem; display: block; overflow-wrap: anywhere; }
.difference > p, .difference article > p, .difference dl, .difference ul { max-inline-size: 48rem; }
.difference section { margin-block-start: 2.5rem; }
.difference h2 { border-block-end: 1px solid var(--rule); padding-block-end: 0.25rem; }
.difference h3 { font-size: 1rem; margin-block: 0 0.25rem; }
.difference article { padding-block: 0.75rem; border-block-end: 1px solid var(--rule); }
.difference .lead { font-size: 1.2rem; margin-block: 0.5rem; }
.difference .warning { border-inline-start: 0.25rem solid var(--ochre); padding: 0.5rem 0.75rem; background: var(--wash); }
.difference .where, .difference dt { color: var(--muted); font-family: var(--sans); font-size: 0.875rem; }
.difference .count { color: var(--muted); font-weight: 400; }
.difference code { font-family: ui-monospace, monospace; font-size: 0.875em; }
.difference dl > div { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: 0 1rem; align-items: baseline; padding-block: 0.125rem; }
.difference dd { margin: 0; font-variant-numeric: tabular-nums; }
.difference dd ul { margin: 0; padding: 0; list-style: none; display: grid; gap: 0.375rem; line-height: 1.35; }
.difference dd .where { display: block; }
.difference .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 36rem), 1fr)); gap: 1rem; margin-block-start: 0.75rem; }
.difference .sides > div { min-inline-size: 0; background: var(--paper); border: 1px solid var(--rule); padding: 0.75rem; }
.difference .sides svg { inline-size: 100%; max-inline-size: 36rem; block-size: auto; display: block; }
.difference .sides .narrow svg { max-inline-size: 28rem; }
.difference ins { text-decoration: none; background: color-mix(in oklab, var(--green) 22%, var(--paper)); border-block-end: 2px solid var(--green); }
.difference del { background: color-mix(in oklab, var(--ochre) 18%, var(--paper)); }
@media (width >= 75rem) { body:has(.difference) { padding-inline: 1rem; } }
@media (width < 40rem) { .difference dl > div { grid-template-columns: 1fr; } }
`;
